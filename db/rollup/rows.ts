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
  // The plus keeps SQLite from seeking each indicator of each area: to read what an area holds is faster.
  const among = 'IN (SELECT value FROM json_each(?))';
  statement(store, `DELETE FROM roll WHERE month = ? AND area_id ${among} AND +indicator_id ${among}`).run(
    month,
    JSON.stringify([...areas]),
    JSON.stringify([...indicators]),
  );
  const whole = rows.length - (rows.length % LOT);
  for (let at = 0; at < whole; at += LOT) insert(store, month, rows.slice(at, at + LOT));
  for (const row of rows.slice(whole)) insert(store, month, [row]);
}

function insert(store: Store, month: Month, rows: readonly RollRow[]): void {
  const values: number[] = [];
  for (const row of rows) values.push(month, ...row);
  const places = rows.map(() => '(?, ?, ?, ?, ?, ?, ?)').join();
  const columns = 'month, area_id, indicator_id, numerator, denominator, expected, reported';
  statement(store, `INSERT INTO roll (${columns}) VALUES ${places}`).run(values);
}
