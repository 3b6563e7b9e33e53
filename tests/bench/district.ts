import fs from 'node:fs';
import type { Store } from '@/db/client';
import { closeStore, openStore } from '@/db/client';
import { reportedIndicators } from '@/db/indicators';
import { desaOf } from '@/db/rollup/desa';
import { recompute } from '@/db/rollup/recompute';
import { nothingTouched, touchFact, touchTargetGroup } from '@/db/rollup/touched';
import { write } from '@/db/write';
import { type AreaCode, areaId } from '@/lib/areas/code';
import { type Month, month, monthRange, yearOf } from '@/lib/coverage/period';
import { type Indicator, TARGET_GROUPS } from '@/lib/indicators/indicator';

export const KABUPATEN = areaId('62.02' as AreaCode);
/** Two years of reports, and the month that is appended afterwards. */
export const FIRST = month(2024, 3);
export const LAST = month(2026, 2);
export const APPENDED = month(2026, 3);
/** Sasaran reach this far: what the bench stores month by month has them too. */
const LAST_YEAR = 2029;

/** Every fourth indicator is reported for L and P, the others together: as districts do. */
const sexesOf = (indicator: number): readonly number[] => (indicator % 4 === 0 ? [1, 2] : [0]);

/** A number 0..64 that is the same on every run. */
function figureOf(...parts: readonly number[]): number {
  let mixed = 17;
  for (const part of parts) mixed = Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 15);
  return (mixed >>> 8) % 65;
}

/**
 * A copy of the example database with, in place of its own reports and sasaran, reports of every reported indicator of
 * every desa in `FIRST`..`LAST`, imported with their rollup: a district of full scale, some 260.000 facts.
 */
export function fullDistrict(example: string, file: string): Store {
  fs.copyFileSync(example, file);
  const store = openStore(file);
  write(store, () => {
    const touched = nothingTouched();
    store.sqlite.exec('DELETE FROM fact; DELETE FROM target_group');
    const sasaran = store.sqlite.prepare(
      'INSERT INTO target_group (year, group_code, area_id, sex, count) VALUES (?, ?, ?, 0, ?)',
    );
    for (const desa of desaOf(store, KABUPATEN)) {
      for (let year = yearOf(FIRST); year <= LAST_YEAR; year++) {
        for (const group of TARGET_GROUPS) sasaran.run(year, group, desa, 1000);
        touchTargetGroup(touched, desa, year);
      }
    }
    for (const at of monthRange(FIRST, LAST)) addFacts(store, at);
    recompute(store, touched);
  });
  return store;
}

/** Stores one month's reports with or without their rollup, as an import does; returns how many rows. */
export function importMonth(store: Store, at: Month, withRollup: boolean): number {
  return write(store, () => {
    const touched = nothingTouched();
    for (const desa of desaOf(store, KABUPATEN)) touchFact(touched, desa, at);
    const rows = addFacts(store, at);
    if (withRollup) recompute(store, touched);
    return rows;
  });
}

/** The indicators that a desa's own row may report. */
export function reportedByDesa(store: Store): Map<number, Indicator> {
  return new Map([...reportedIndicators(store)].filter(([, { leaf }]) => leaf !== 'puskesmas'));
}

function addFacts(store: Store, at: Month): number {
  const put = store.sqlite.prepare(
    'INSERT INTO fact (month, leaf, indicator_id, sex, numerator, denominator) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const reported = reportedByDesa(store);
  let rows = 0;
  for (const desa of desaOf(store, KABUPATEN)) {
    for (const [id, { kind }] of reported) {
      for (const sex of sexesOf(id)) {
        const numerator = figureOf(at, desa / 10_000, id, sex);
        put.run(at, desa, id, sex, numerator, kind === 'monthly' ? numerator + 10 : null);
        rows++;
      }
    }
  }
  return rows;
}

/** Opens the file again, so that nothing of the writing connection's cache is left. */
export function reopened(store: Store): Store {
  closeStore(store);
  return openStore(store.path);
}
