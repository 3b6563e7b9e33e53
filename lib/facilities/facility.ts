import type { Month } from '@/lib/coverage/period';

export const FACILITY_TYPES = ['puskesmas', 'pustu', 'posyandu', 'poskesdes'] as const;
export type FacilityType = (typeof FACILITY_TYPES)[number];

/** When a facility stands: from `opened` (null: always has) up to, not including, `closed` (null: still does). */
export type Lifespan = Readonly<{ opened: Month | null; closed: Month | null }>;

/** True when `opened` <= month < `closed` (contracts section 3). */
export function existsIn({ opened, closed }: Lifespan, at: Month): boolean {
  return (opened === null || opened <= at) && (closed === null || at < closed);
}

const CODE_TEXT = /^[A-Za-z0-9._-]{1,40}$/;
const AREA_FORM = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

/** A facility code is 1-40 of A-Z a-z 0-9 . _ - and not in the form of an area code (contracts section 7). */
export function isFacilityCode(text: string): boolean {
  return CODE_TEXT.test(text) && !AREA_FORM.test(text);
}
