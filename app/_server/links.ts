import type { RowArea } from '@/lib/coverage/row';

/** The address of an area's or puskesmas' own page, keeping the period; null for what has no page. */
export function placeHref({ code, level }: RowArea, period: string | null): string | null {
  if (code === null) return null;
  const path = level === 'puskesmas' ? `/puskesmas/${code}` : `/wilayah/${code}`;
  return period ? `${path}?periode=${period}` : path;
}

/** The address of an indicator's page for a view. */
export function indicatorHref(code: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
  );
  const search = new URLSearchParams(given).toString();
  return search ? `/indikator/${code}?${search}` : `/indikator/${code}`;
}

/** The address of the names behind a number. */
export function namesHref(code: string, area: RowArea, period: string): string {
  return `/indikator/${code}/nama?${new URLSearchParams({ wilayah: area.code ?? '', periode: period })}`;
}

/** The address of the list of facilities, narrowed down; what is null is left out. */
export function facilitiesHref(query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null);
  return `/fasilitas?${new URLSearchParams(given)}`;
}

/** The address of a facility's own page, keeping the period. */
export function facilityHref(code: string, period: string | null): string {
  return period === null ? `/fasilitas/${code}` : `/fasilitas/${code}?periode=${period}`;
}

/** The address where an agreement about an area's indicator is entered; null for what is no area, such as a puskesmas. */
export function newAgreementHref({ code, level }: RowArea, indicator: string): string | null {
  if (code === null || level === 'puskesmas' || level === 'provinsi') return null;
  return `/tindak-lanjut/baru?${new URLSearchParams({ wilayah: code, indikator: indicator })}`;
}

/** The address of the agreements about an area and what lies in it. */
export function agreementsHref(code: string): string {
  return `/tindak-lanjut?wilayah=${code}`;
}
