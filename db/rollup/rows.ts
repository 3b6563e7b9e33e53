import type { AreaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { statement } from '../statement';

/** What an area holds of an indicator in a month, in the order of the columns of `roll`. */
export type RollRow = readonly [
  area: AreaId,
  indicator: number,
  numerator: number,
  denominator: number,
  expected: number,
  reported: number,
];

const COLUMNS = 'area_id, indicator_id, numerator, denominator, expected, reported';
/** The plus keeps SQLite from seeking each indicator of each area: to read what an area holds is faster. */
const OF_THESE = '+indicator_id IN (SELECT value FROM json_each(?))';
/** So many rows are handed to SQLite at once: a call costs more than the row that it brings. */
const LOT = 64;

/** Puts `rows` in the place of all that the named areas held of the named indicators in a month. */
export function replaceRows(
  store: Store,
  month: Month,
  areas: Iterable<AreaId>,
  indicators: Iterable<number>,
  rows: readonly RollRow[],
): void {
  const clear = `DELETE FROM roll WHERE month = ? AND area_id IN (SELECT value FROM json_each(?)) AND ${OF_THESE}`;
  statement(store, clear).run(month, JSON.stringify([...areas]), JSON.stringify([...indicators]));
  const lots = rows.length - (rows.length % LOT);
  insert(store, month, rows.slice(0, lots), LOT);
  insert(store, month, rows.slice(lots), 1);
}

/** Inserts rows, whose number is a multiple of `lot`. */
function insert(store: Store, month: Month, rows: readonly RollRow[], lot: number): void {
  const places = Array(lot).fill('(?, ?, ?, ?, ?, ?, ?)').join();
  const put = statement(store, `INSERT INTO roll (month, ${COLUMNS}) VALUES ${places}`);
  const values: number[] = [];
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    values[filled++] = month;
    for (const part of row) values[filled++] = part;
    if ((index + 1) % lot > 0) continue;
    put.run(values);
    filled = 0;
  }
}

/** What the areas below others hold of the named indicators in a month. */
export function rowsBelow(
  store: Store,
  month: Month,
  parents: Iterable<AreaId>,
  indicators: Iterable<number>,
): RollRow[] {
  // CROSS JOIN pins the loop order: one seek of the key (month, area) for every child (perf section 2).
  return statement(
    store,
    `SELECT ${COLUMNS} FROM json_each(?) parent CROSS JOIN area child ON child.parent_id = parent.value
       CROSS JOIN roll ON month = ? AND area_id = child.id WHERE ${OF_THESE}`,
    'tuples',
  ).all(JSON.stringify([...parents]), month, JSON.stringify([...indicators])) as RollRow[];
}
