import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { reportedIndicators } from '@/db/indicators';
import { migrateStore } from '@/db/migrate';
import { desaStep, packedRows } from '@/db/rollup/packs';
import { rebuild } from '@/db/rollup/rebuild';
import { type AreaCode, type AreaId, ancestorId, areaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { type Report, report } from '../fixtures/reports';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const idOf = (code: string): AreaId => areaId(code as AreaCode);
const KECAMATAN = [...new Set(DESA.map((code) => ancestorId(idOf(code), 'kecamatan')))];

/** The desa rows of the rollup that are reported, as sorted text. */
function rolled(store: Store): string[] {
  const reported = reportedIndicators(store);
  const rows = store.sqlite
    .prepare(
      `SELECT month, area_id, indicator_id, numerator, denominator, expected, reported
       FROM roll JOIN area ON area.id = area_id WHERE level = 'desa'`,
    )
    .raw()
    .all() as number[][];
  return rows
    .filter(([, , indicator = 0]) => reported.has(indicator))
    .map(String)
    .sort();
}

/** The same rows read back from the packs. */
function unpackedRows(store: Store): string[] {
  const months = store.sqlite.prepare('SELECT DISTINCT month FROM pack').pluck().all() as Month[];
  const lines = months.flatMap((month) =>
    KECAMATAN.flatMap((kecamatan) => {
      const rows = packedRows(store, kecamatan, month);
      if (!rows) return [];
      const own = DESA.map(idOf).filter((id) => ancestorId(id, 'kecamatan') === kecamatan);
      return Array.from({ length: rows.count }, (_, index) => {
        const desa = own.find((id) => desaStep(id) === rows.desa[index]);
        const parts = [rows.indicator, rows.numerator, rows.denominator, rows.expected, rows.reported];
        return String([month, desa, ...parts.map((column) => column[index])]);
      });
    }),
  );
  return lines.sort();
}

function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Reports, withdrawals, large numbers and sasaran that come and go. */
function change(store: Store, random: (below: number) => number): void {
  const at = `2026-0${1 + random(6)}`;
  const desa = DESA[random(DESA.length)] ?? '';
  const code = ['K6', 'STN', 'LHR', 'TTD'][random(4)] ?? '';
  const monthly = code === 'STN' || code === 'TTD';
  const capaian: Report = random(4) === 0 ? [at, desa, code, null] : [at, desa, code, random(70_000), 80_000];
  report(store, {
    capaian: [monthly || capaian[3] === null ? capaian : [at, desa, code, capaian[3]]],
    sasaran: random(3) === 0 ? [[2026, desa, 'bumil', random(2) * 100]] : [],
  });
}

describe('the packs of the rollup', () => {
  it.each([1, 2])('hold the reported rows of desa after random changes (%i)', (seed) => {
    const store = districtStore();
    const random = randomOf(seed * 7919);
    for (let count = 0; count < 40; count++) {
      change(store, random);
      if (count % 10 === 9) expect(unpackedRows(store)).toEqual(rolled(store));
    }
    expect(rolled(store).length).toBeGreaterThan(30);
    expect(rebuild(store)).toEqual([]);
  });

  it('go when the last report of a month goes', () => {
    const store = districtStore();
    const [first = ''] = DESA;
    report(store, { capaian: [['2026-01', first, 'STN', 1, 2]] });
    expect(store.sqlite.prepare('SELECT count(*) FROM pack').pluck().get()).toBe(2);
    report(store, { capaian: [['2026-01', first, 'STN', null]] });
    expect(store.sqlite.prepare('SELECT count(*) FROM pack').pluck().get()).toBe(0);
  });

  it('are made for a database from before there were any, once', () => {
    const store = districtStore();
    report(store, { capaian: DESA.map((desa): Report => ['2026-01', desa, 'STN', 3, 40]) });
    const before = unpackedRows(store);
    store.sqlite.exec('DELETE FROM pack');
    migrateStore(store);
    expect(unpackedRows(store)).toEqual(before);
    const writes = () => store.sqlite.prepare('SELECT total_changes()').pluck().get();
    const made = writes();
    migrateStore(store);
    expect(writes()).toBe(made);
  });

  it('are repaired by a rebuild that names them, when one is wrong, damaged or missing', () => {
    const store = districtStore();
    report(store, { capaian: DESA.map((desa): Report => ['2026-01', desa, 'STN', 3, 40]) });
    const right = unpackedRows(store);
    const breakages = [
      'UPDATE pack SET value = (SELECT value FROM pack other WHERE other.area_id <> pack.area_id)',
      "UPDATE pack SET value = x'00'",
      'DELETE FROM pack WHERE area_id = (SELECT min(area_id) FROM pack)',
    ];
    for (const breakage of breakages) {
      store.sqlite.exec(breakage);
      expect(
        rebuild(store).map(({ table }) => table),
        breakage,
      ).toEqual(['pack']);
      expect(unpackedRows(store)).toEqual(right);
    }
    expect(rebuild(store)).toEqual([]);
  });
});
