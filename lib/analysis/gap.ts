import type { CoverageRow } from '@/lib/coverage/row';
import type { Direction } from '@/lib/coverage/target';

/**
 * Where units are still missing: a row's units not yet counted (where less is better: its cases), and what it needs for
 * its target (null: it has none).
 */
export type GapRow = Readonly<{ row: CoverageRow; remaining: number; toTarget: number | null }>;

/**
 * The rows that could close a gap, most missing units first; only rows with a value and with something left to win.
 * Ties keep the order of the rows given.
 */
export function gapRows(rows: readonly CoverageRow[], direction: Direction = 'higher'): GapRow[] {
  return rows
    .flatMap((row): GapRow[] => {
      if (row.numerator === null || row.denominator === null || row.area.code === null) return [];
      const remaining = direction === 'higher' ? row.denominator - row.numerator : row.numerator;
      return remaining > 0 ? [{ row, remaining, toTarget: row.unitsToTarget }] : [];
    })
    .sort((a, b) => (b.toTarget ?? 0) - (a.toTarget ?? 0) || b.remaining - a.remaining);
}

/** The fewest areas whose missing units together are at least `units`; all of them when that is not enough. */
export function closingAreas(rows: readonly GapRow[], units: number): GapRow[] {
  const chosen: GapRow[] = [];
  let sum = 0;
  for (const row of [...rows].sort((a, b) => b.remaining - a.remaining)) {
    if (sum >= units) break;
    chosen.push(row);
    sum += row.remaining;
  }
  return chosen;
}
