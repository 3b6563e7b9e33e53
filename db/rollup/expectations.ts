import { type AreaId, subtree } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import type { Store } from '../client';

/** Who is expected to report in a kabupaten. Facilities are named by their leaf, as facts are. */
export type Expectations = Readonly<{
  /** A desa's existing facilities of the indicator's kind in a month; for posyandu aktif those that are aktif. */
  facilities: (indicator: Indicator, desa: AreaId, at: Month) => ReadonlySet<number>;
  /** True when the desa has a sasaran above 0 for the indicator's target group in the year. */
  hasTargetGroup: (indicator: Indicator, desa: AreaId, year: number) => boolean;
}>;

type Stay = { leaf: number; desa: AreaId; type: FacilityType; from: Month; to: Month; active: number };

/** The expectations of a kabupaten for `first`..`last`, read at once; the facilities' spans must be up to date. */
export function expectations(store: Store, kabupaten: AreaId, first: Month, last: Month): Expectations {
  const stays = staysByDesa(store, kabupaten, first, last);
  const groups = targetGroups(store, kabupaten, first, last);
  const found = new Map<string, ReadonlySet<number>>();
  return {
    facilities: (indicator, desa, at) => {
      const type = facilityTypeOf(indicator);
      if (type === null) return NOBODY;
      const key = `${indicator.leaf} ${desa} ${at}`;
      const known = found.get(key) ?? standing(stays.get(desa) ?? [], type, indicator.leaf === 'active-posyandu', at);
      found.set(key, known);
      return known;
    },
    hasTargetGroup: ({ targetGroup }, desa, year) => groups.has(`${year} ${targetGroup} ${desa}`),
  };
}

const NOBODY: ReadonlySet<number> = new Set();

function standing(stays: readonly Stay[], type: FacilityType, onlyActive: boolean, at: Month): ReadonlySet<number> {
  const there = stays.filter((stay) => stay.type === type && stay.from <= at && at < stay.to);
  return new Set(there.filter(({ active }) => !onlyActive || active === 1).map(({ leaf }) => leaf));
}

function staysByDesa({ sqlite }: Store, kabupaten: AreaId, first: Month, last: Month): Map<AreaId, Stay[]> {
  const range = subtree(kabupaten, 'kabupaten');
  const rows = sqlite
    .prepare(
      `SELECT leaf, area_id AS desa, type, from_month AS "from", to_month AS "to", active
       FROM facility CROSS JOIN facility_span ON facility_id = facility.id
       WHERE leaf BETWEEN ? AND ? AND from_month <= ? AND to_month > ?`,
    )
    .all(range.first, range.last, last, first) as Stay[];
  const byDesa = new Map<AreaId, Stay[]>();
  for (const stay of rows) {
    const known = byDesa.get(stay.desa);
    if (known) known.push(stay);
    else byDesa.set(stay.desa, [stay]);
  }
  return byDesa;
}

/** `year group desa` of every sasaran above 0, its sexes together. */
function targetGroups({ sqlite }: Store, kabupaten: AreaId, first: Month, last: Month): Set<string> {
  const range = subtree(kabupaten, 'kabupaten');
  const keys = sqlite
    .prepare(
      `SELECT year || ' ' || group_code || ' ' || area_id FROM target_group
       WHERE year BETWEEN ? AND ? AND area_id BETWEEN ? AND ?
       GROUP BY year, group_code, area_id HAVING sum(count) > 0`,
    )
    .pluck()
    .all(yearOf(first), yearOf(last), range.first, range.last) as string[];
  return new Set(keys);
}
