import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import type { RowArea } from '@/lib/coverage/row';
import { NAME_ORDER } from '@/lib/narrative/format';
import { urgency } from './need-order';
import type { PwsRow } from './row';

/** What of an area's figures a count of needs reads. */
export type NeedCell = Pick<PwsRow, 'status' | 'trend'> & Readonly<{ cumulative: PwsRow['cumulative'] }>;

/**
 * An area over several indicators: how many are below their target without improving (`below`), how many have reached it
 * but worsen (`falling`), of how many that have a status and a group that is not small.
 */
export type AreaNeeds = Readonly<{ below: number; falling: number; judged: number }>;

/** A group below five says too little of one area to count it among those in need (design section 5, "Small places"). */
export function countNeeds(cells: readonly NeedCell[]): AreaNeeds {
  const judged = cells.filter(
    ({ status, cumulative: { denominator } }) => status !== null && (denominator ?? 0) >= SMALL_DENOMINATOR,
  );
  const urgent = judged.map(urgency);
  return {
    below: urgent.filter((each) => each !== null && each < 3).length,
    falling: urgent.filter((each) => each === 3).length,
    judged: judged.length,
  };
}

export type NeedyArea = AreaNeeds & Readonly<{ area: RowArea; parent: RowArea }>;

/** Those in most need, and how many more are in just as much need as the last of them. */
export type Neediest = Readonly<{ areas: readonly NeedyArea[]; alike: number }>;

/**
 * The areas with most indicators below target, then with most that worsen, then by name: a rule of ours, by which the
 * areas of a stage of life are named. Areas without any below target are none of them.
 */
export function neediest(
  lines: readonly Readonly<{ area: RowArea; kecamatan: RowArea; cells: readonly NeedCell[] }>[],
  most: number,
): Neediest {
  const all = lines
    .map(({ area, kecamatan, cells }): NeedyArea => ({ area, parent: kecamatan, ...countNeeds(cells) }))
    .filter(({ below }) => below > 0)
    .sort((a, b) => b.below - a.below || b.falling - a.falling || NAME_ORDER.compare(a.area.name, b.area.name));
  const areas = all.slice(0, most);
  const last = areas.at(-1);
  const isAlike = (each: NeedyArea) => each.below === last?.below && each.falling === last.falling;
  return { areas, alike: all.slice(most).filter(isAlike).length };
}
