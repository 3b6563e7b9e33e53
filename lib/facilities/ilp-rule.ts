import type { PosyanduDenominator } from '@/lib/indicators/posyandu-denominator';
import { ACTIVE_CRITERION } from './criteria';
import type { NeedyFacility } from './lacking';

/** The kinds of facility that have an ILP status, and the indicator that counts each (contracts section 3). */
export const ILP_TYPES = ['posyandu', 'pustu', 'puskesmas'] as const;
export type IlpType = (typeof ILP_TYPES)[number];
export const ILP_CODES: Readonly<Record<IlpType, string>> = {
  posyandu: 'ILP-PSY',
  pustu: 'ILP-PST',
  puskesmas: 'ILP-PKM',
};

/** A facility with its whole checklist in a month. */
export type JudgedFacility = NeedyFacility & Readonly<{ code: string; met: readonly string[] }>;

/** What "sudah ILP" asks of a kind of facility in a month, in the checklist's order, and whom the indicator counts. */
export type IlpRule = Readonly<{ type: IlpType; required: readonly string[]; denominator: PosyanduDenominator }>;

/**
 * The rule of a month. Where all registered posyandu are counted, being aktif is asked of each of them as a wajib
 * criterion is: an idle one stands in the denominator and can never be sudah.
 */
export function ilpRule(type: IlpType, wajib: readonly string[], denominator: PosyanduDenominator): IlpRule {
  const asksActive = type === 'posyandu' && denominator === 'terdaftar' && !wajib.includes(ACTIVE_CRITERION);
  return { type, denominator, required: asksActive ? [ACTIVE_CRITERION, ...wajib] : wajib };
}

/** True when the indicator's denominator holds the facility: every one that exists, of posyandu those that are aktif. */
export function isCounted({ active }: Pick<NeedyFacility, 'active'>, { denominator }: IlpRule): boolean {
  return active !== false || denominator === 'terdaftar';
}

/** True when the facility is counted and has not reached ILP. */
export function isHeld(facility: NeedyFacility, rule: IlpRule): boolean {
  return facility.status === 'belum' && isCounted(facility, rule);
}
