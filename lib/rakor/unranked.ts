import type { CoverageRow } from '@/lib/coverage/row';
import { figureLabel, figureText, isSmall } from '@/lib/drawing/area-label';
import type { Indicator } from '@/lib/indicators/indicator';
import type { MonthSpan } from '@/lib/indicators/span';
import { readingOf } from '@/lib/analysis/reading';
import { formatCount } from '@/lib/narrative/format';
import { absentDenominator } from '@/lib/narrative/headline';

/** One line of those that are not ranked; without `row` it stands for several. */
export type UnrankedLine = Readonly<{ row: CoverageRow | null; name: string; text: string }>;

/** More than so many that are alike are counted in one line instead of named. */
const MOST_ALIKE = 3;

/**
 * The parts of a place that are too few to be ranked or have no value, each with n of N or its absence. Those in which
 * nothing is left, and those to which nothing applies, are counted together, so that the list says where something is.
 */
export function unrankedLines(
  indicator: Indicator,
  rows: readonly CoverageRow[],
  noun: string,
  span?: MonthSpan,
): UnrankedLine[] {
  const kinds: readonly Readonly<{ holds: (row: CoverageRow) => boolean; text: string }>[] = [
    { holds: (row) => isComplete(indicator, row), text: `semua ${indicator.done}` },
    { holds: ({ state }) => state === 'not-applicable', text: absentDenominator(indicator, span) },
  ];
  const alike = kinds
    .map((kind) => ({ ...kind, rows: rows.filter(kind.holds) }))
    .filter((kind) => kind.rows.length > MOST_ALIKE);
  const named = rows.filter((row) => !alike.some(({ holds }) => holds(row)));
  return [
    ...named.map((row): UnrankedLine => ({ row, name: row.area.name, text: textOf(indicator, row) })),
    ...alike.map((kind): UnrankedLine => ({
      row: null,
      name: `${formatCount(kind.rows.length)} ${noun}${named.length > 0 ? ' lain' : ''}`,
      text: kind.text,
    })),
  ];
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
