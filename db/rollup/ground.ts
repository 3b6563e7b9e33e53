import { type AreaId, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { desaOf } from './desa';
import { type PlacedSpan, spansIn } from './spans';

/** What a slice of the rollup stands on: all desa of a kabupaten, and by desa their facilities' spans in some months. */
export type Ground = Readonly<{
  kabupaten: AreaId;
  first: Month;
  last: Month;
  desa: ReadonlySet<AreaId>;
  spans: ReadonlyMap<AreaId, readonly PlacedSpan[]>;
}>;

/** The ground of a kabupaten in `first`..`last`; the facilities' spans must be up to date. */
export function groundOf(store: Store, kabupaten: AreaId, first: Month, last: Month): Ground {
  const spans = new Map<AreaId, PlacedSpan[]>();
  for (const placed of spansIn(store, subtree(kabupaten, 'kabupaten'), first, last)) {
    const known = spans.get(placed.desa);
    if (known) known.push(placed);
    else spans.set(placed.desa, [placed]);
  }
  return { kabupaten, first, last, desa: desaOf(store, kabupaten), spans };
}
