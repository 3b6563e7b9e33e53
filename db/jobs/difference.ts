import type { Change } from '@/lib/imports/change';
import { differenceOf } from '@/lib/imports/difference';
import { type DifferenceView, differenceView } from '@/lib/narrative/difference';
import { differenceLookup } from '../imports/difference-lookup';
import type { Lookups } from '../imports/lookups';

/** What changes do, in words, by table, kecamatan and indicator. */
export function differenceIn(lookups: Lookups, changes: readonly Change[]): DifferenceView {
  const { placeOf, nameOf } = differenceLookup(lookups);
  return differenceView(differenceOf(changes, placeOf), nameOf);
}
