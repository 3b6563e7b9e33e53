import type { SettingChoice } from '@/lib/settings/setting';
import type { Indicator } from './indicator';

/** Which posyandu the national indicator is counted over: those that are aktif, or all that exist in the month. */
export type PosyanduDenominator = SettingChoice<'ilp.posyanduDenominator'>;

/** The indicator whose denominator the documents leave open (domain section 12). */
export const LIFE_CYCLE_POSYANDU = 'ILP-PSY';

/** What the switch changes of the indicator's definition; its numerator stays: an idle posyandu serves nobody. */
const REGISTERED: Partial<Indicator> = {
  denominator: 'Posyandu terdaftar (yang ada pada bulan itu), termasuk yang tidak aktif',
  unit: 'posyandu terdaftar',
  leaf: 'posyandu',
  version: '1 (penyebut posyandu terdaftar)',
};

/** A catalogue entry as the district counts it: the life-cycle posyandu over the denominator it has chosen. */
export function countedOver(indicator: Indicator, denominator: PosyanduDenominator): Indicator {
  const isSwitched = indicator.code === LIFE_CYCLE_POSYANDU && denominator === 'terdaftar';
  return isSwitched ? { ...indicator, ...REGISTERED } : indicator;
}
