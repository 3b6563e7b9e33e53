/** The address of a facility's page, keeping the period where the address names one. */
export function facilityHref(code: string, period: string | null): string {
  return period === null ? `/fasilitas/${code}` : `/fasilitas/${code}?periode=${period}`;
}
