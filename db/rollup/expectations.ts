import { type AreaId, subtree } from '@/lib/areas/code';
import { type Month, yearOf } from '@/lib/coverage/period';
import type { ExpectedLeaves } from '@/lib/indicators/desa-tally';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import type { Ground } from './ground';
import type { PlacedSpan } from './spans';

/** Who is expected to report an indicator in a month, by desa. Facilities are named by their leaf, as facts are. */
export type Expectations = (indicator: Indicator, at: Month) => (desa: AreaId) => ExpectedLeaves;

/** The expectations of a kabupaten in the months of its ground. */
export function expectations(store: Store, ground: Ground): Expectations {
  const groups = targetGroups(store, ground);
  return (indicator, at) => {
    const type = facilityTypeOf(indicator);
    if (type !== null) {
      const isAsked = (placed: PlacedSpan) =>
        placed.type === type && isIn(placed, at) && (indicator.leaf !== 'active-posyandu' || placed.span.active);
      return (desa) => ({
        facilities: leavesOf((ground.spans.get(desa) ?? []).filter(isAsked)),
        hasTargetGroup: false,
      });
    }
    const sized = groups.get(`${yearOf(at)} ${indicator.targetGroup}`);
    return (desa) => (sized?.has(desa) ? WITH_TARGET_GROUP : WITHOUT);
  };
}

function isIn({ span }: PlacedSpan, at: Month): boolean {
  return span.from <= at && at < span.to;
}

const WITHOUT: ExpectedLeaves = { facilities: new Set(), hasTargetGroup: false };
const WITH_TARGET_GROUP: ExpectedLeaves = { ...WITHOUT, hasTargetGroup: true };

function leavesOf(spans: readonly PlacedSpan[]): ReadonlySet<number> {
  return new Set(spans.map(({ leaf }) => leaf));
}

/** The desa with a sasaran above 0, whichever its sexes, by `year group`. */
function targetGroups({ sqlite }: Store, { kabupaten, first, last }: Ground): Map<string, Set<AreaId>> {
  const range = subtree(kabupaten, 'kabupaten');
  const rows = sqlite
    .prepare(
      `SELECT year || ' ' || group_code, json_group_array(area_id) FROM target_group
       WHERE year BETWEEN ? AND ? AND area_id BETWEEN ? AND ? AND count > 0 GROUP BY year, group_code`,
    )
    .raw()
    .all(yearOf(first), yearOf(last), range.first, range.last) as [group: string, desa: string][];
  return new Map(rows.map(([group, desa]) => [group, new Set(JSON.parse(desa) as AreaId[])]));
}
