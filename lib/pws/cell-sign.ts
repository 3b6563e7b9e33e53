import type { PwsRow } from './row';

/** What one cell of the matrix tells: a status (below the target, whether it is steady), or why there is none. */
export const CELL_SIGNS = [
  'baik',
  'kurang',
  'cukup',
  'cukup-tetap',
  'jelek',
  'jelek-tetap',
  'unjudged',
  'not-reported',
  'not-applicable',
] as const;
export type CellSign = (typeof CELL_SIGNS)[number];

/** A cell's sign. `unjudged`: there is a figure but no status (no report this or last month, no target). */
export function cellSign({ state, status, trend }: Pick<PwsRow, 'state' | 'status' | 'trend'>): CellSign {
  if (state === 'not-reported' || state === 'not-applicable') return state;
  if (status === null) return 'unjudged';
  return trend === 'steady' && (status === 'cukup' || status === 'jelek') ? `${status}-tetap` : status;
}

/** How many cells carry each sign, in the order of the legend; signs that no cell carries are left out. */
export function countSigns(cells: Iterable<Parameters<typeof cellSign>[0]>): Map<CellSign, number> {
  const counts = new Map<CellSign, number>(CELL_SIGNS.map((sign) => [sign, 0]));
  for (const cell of cells) {
    const sign = cellSign(cell);
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}
