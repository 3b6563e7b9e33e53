import { gapRows } from '@/lib/analysis/gap';
import type { Month } from '@/lib/coverage/period';
import { unreportedCriteriaPhrase } from '@/lib/narrative/adoption';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import type { ShareFacts } from '@/lib/narrative/share-facts';
import type { Store } from '../client';
import { lifeCyclePosyandu } from '../indicators';
import { district } from '../places';
import { coverage } from './coverage';
import { kecamatanByDesa } from './coverage-table';
import { type Place, placeArea } from './place';
import { figuresOf } from './profile';
import { unreportedOf } from './unreported';

const FIGURES = ['ILP-PSY', 'ILP-PST', 'ILP-PKM'];
const MOST_NEEDY = 3;

/** What a place's card and text say of a month (design section 5: no ranks, "perlu didampingi"). */
export function shareFacts(store: Store, place: Place, month: Month, dataPer: string): ShareFacts {
  const held = district(store);
  const indicator = lifeCyclePosyandu(store);
  const figures = figuresOf(store, place, FIGURES, { asOf: month });
  return {
    place: fullName(placeArea(place)),
    office: `Dinas Kesehatan ${held?.name ?? ''}`.trim(),
    period: periodPhrase(indicator.kind, month, month),
    // A desa without a pustu has no figure of it to tell: what does not apply is left out, what is not reported is not.
    figures: figures.filter(({ row }, index) => index === 0 || row.state !== 'not-applicable'),
    needy: needyDesa(store, place, month),
    unit: indicator.unit,
    completeness: unreportedCriteriaPhrase(unreportedOf(store, place, 'posyandu', month).criteria),
    dataPer,
    example: held?.example ?? false,
  };
}

/** The desa of a place where most posyandu are left; none for a desa itself. */
function needyDesa(store: Store, place: Place, month: Month): ShareFacts['needy'] {
  if (place.kind === 'area' && place.area.level === 'desa') return [];
  const indicator = lifeCyclePosyandu(store);
  const request = { indicator, place, level: 'desa', period: { kind: 'month', month }, current: month } as const;
  const parents = place.kind === 'area' ? kecamatanByDesa(store, place.area) : new Map<string, string>();
  return gapRows(coverage(store, request).rows, indicator.direction)
    .slice(0, MOST_NEEDY)
    .map(({ row: { area, numerator, denominator } }) => {
      const kecamatan = parents.get(area.code ?? '');
      return {
        name: kecamatan ? `${fullName(area)} (Kec. ${kecamatan})` : fullName(area),
        numerator: numerator ?? 0,
        denominator: denominator ?? 0,
      };
    });
}
