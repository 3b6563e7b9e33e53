import type { Ratio } from '@/lib/coverage/ratio';
import type { PosyanduDenominator } from '@/lib/indicators/posyandu-denominator';
import type { FacilityType } from './facility';

type Member = Readonly<{ type: FacilityType; active: boolean | null; status: 'sudah' | 'belum' | null }>;

/** What a part of the network adds up to: those that have ILP over those that are counted, and poskesdes by number. */
export type NetworkCounts = Readonly<{ pustu: Ratio; posyandu: Ratio; poskesdes: number }>;

/**
 * The counts of ILP-PST and ILP-PSY over the members themselves; `denominator` is the district's choice of the posyandu
 * that ILP-PSY is counted over.
 */
export function networkCounts(members: readonly Member[], denominator: PosyanduDenominator): NetworkCounts {
  const of = (type: FacilityType) => members.filter((each) => each.type === type);
  const ratio = (among: readonly Member[]): Ratio => ({
    numerator: among.filter(({ status }) => status === 'sudah').length,
    denominator: among.length,
  });
  const posyandu = of('posyandu').filter(({ active }) => denominator === 'terdaftar' || active === true);
  return { pustu: ratio(of('pustu')), posyandu: ratio(posyandu), poskesdes: of('poskesdes').length };
}
