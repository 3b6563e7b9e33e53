import type { CoverageRow } from '@/lib/coverage/row';
import { figureLabel, figureText, isSmall } from '@/lib/drawing/area-label';
import type { Indicator } from '@/lib/indicators/indicator';
import { readingOf } from '@/lib/analysis/reading';
import { formatCount } from '@/lib/narrative/format';

/** One line of those that are not ranked; without `row` it stands for several. */
export type UnrankedLine = Readonly<{ row: CoverageRow | null; name: string; text: string }>;

/** More than so many complete ones are counted in one line instead of named. */
const MOST_COMPLETE = 3;

/**
 * The parts of a place that are too few to be ranked or have no value, each with n of N or its absence; those in which
 * nothing is left are counted together, so that the list says where something is.
 */
export function unrankedLines(indicator: Indicator, rows: readonly CoverageRow[], noun: string): UnrankedLine[] {
  const complete = rows.filter((row) => isComplete(indicator, row));
  const line = (row: CoverageRow): UnrankedLine => ({ row, name: row.area.name, text: textOf(indicator, row) });
  if (complete.length <= MOST_COMPLETE) return rows.map(line);
  const all = { row: null, name: `${formatCount(complete.length)} ${noun} lain`, text: `semua ${indicator.done}` };
  return [...rows.filter((row) => !isComplete(indicator, row)).map(line), all];
}

function isComplete({ direction, kind }: Indicator, { numerator, denominator, state }: CoverageRow): boolean {
  const isShare = kind !== 'count' && kind !== 'rate' && direction === 'higher';
  return isShare && state === 'reported' && denominator !== null && denominator > 0 && numerator === denominator;
}

/** A share of so few says nothing: n of N alone. */
function textOf(indicator: Indicator, row: CoverageRow): string {
  const reading = readingOf(indicator);
  return reading.as === 'share' && isSmall(row) && row.state === 'reported'
    ? figureText(row, reading).main
    : figureLabel(row, reading);
}
