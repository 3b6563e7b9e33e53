/** The list of facilities, narrowed as its address says. */
export function facilitiesHref(query: Readonly<Record<string, string>>): string {
  return `/fasilitas?${new URLSearchParams(query)}`;
}

/** One facility's own page in a month. */
export function facilityHref(code: string, period: string): string {
  return `/fasilitas/${encodeURIComponent(code)}?${new URLSearchParams({ periode: period })}`;
}
