import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { coverage } from '@/db/queries/coverage';
import { findPlace } from '@/db/queries/place';
import { rebuild } from '@/db/rollup/rebuild';
import { setSetting } from '@/db/setting-writer';
import { parseMonth } from '@/lib/coverage/period';
import { CADRE_CODES, type Rows, STOCK_CODES, naiveRollup } from '../fixtures/naive-rollup';
import { IMPORT_MONTH, type Tables, attempt, imported } from '../fixtures/imports';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
const POSYANDU = ['PSY-1', 'PSY-2', 'PSY-3', 'PSY-4'];
const PUSTU = ['PST-1', 'PST-2'];

const desa = fc.constantFrom(...DESA);
const month = fc.constantFrom(...MONTHS);
const met = fc.constantFrom('ya', 'ya', 'tidak', '');
const posyandu = fc.constantFrom(...POSYANDU);
const pustu = fc.constantFrom(...PUSTU);
const puskesmas = fc.constantFrom('PKM-1', 'PKM-2', '');
const life = fc.constantFrom(',', ',', '2026-01,', ',2026-03', '2025-12,2026-02', '2019-05,');

const facility = fc.tuple(fc.oneof(posyandu, pustu), desa, puskesmas, life).map(([code, at, owner, stay]): Tables => {
  const kind = code.startsWith('PST') ? 'pustu' : 'posyandu';
  return { fasilitas: [`${code},${kind},Nama ${code},${at},${owner},${stay},,,`] };
});

const criterion = fc.oneof(
  fc.tuple(month, posyandu, fc.constantFrom('PSY-AKTIF', 'PSY-AKTIF', 'PSY-KADER5', 'SH-LANSIA'), met),
  fc.tuple(month, pustu, fc.constantFrom('PST-PERAWAT', 'PST-BIDAN', 'PST-KADER2', 'PST-HARI'), met),
  fc.tuple(month, fc.constantFrom('PKM-1', 'PKM-2'), fc.constantFrom('PKM-SK', 'PKM-RME'), met),
);
const criteria = fc.oneof(
  criterion.map((cells): Tables => ({ kriteria: [`${cells.join(',')},`] })),
  // All that is wajib, or all but one.
  fc.tuple(month, fc.oneof(posyandu, pustu, fc.constant('PKM-1')), fc.nat(8)).map(([at, code, left]): Tables => ({
    kriteria: naiveRollup
      .required(code)
      .filter((_, index) => index !== left)
      .map((each) => `${at},${code},${each},ya,`),
  })),
);

const declaration = fc
  .tuple(month, fc.oneof(posyandu, pustu, fc.constantFrom('PKM-1', 'PKM-2')), fc.constantFrom('sudah', 'belum', ''))
  .map((cells): Tables => ({ penetapan: [`${cells.join(',')},`] }));

const cadres = fc
  .tuple(month, posyandu, fc.option(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(2), fc.nat(2))))
  .map(([at, code, counts]): Tables => {
    if (!counts) return { kader: [`${at},${code},,,,,,`] };
    const [untrained, unassessed, without, ...levels] = counts;
    const assessed = without + levels.reduce((sum, level) => sum + level, 0);
    const trained = assessed + unassessed;
    return { kader: [[at, code, trained + untrained, trained, assessed, ...levels].join(',')] };
  });

const change = fc.oneof(
  { weight: 2, arbitrary: facility },
  { weight: 4, arbitrary: criteria },
  { weight: 2, arbitrary: declaration },
  { weight: 2, arbitrary: cadres },
);

const START: Tables = {
  fasilitas: [
    'PKM-1,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,,,',
    'PKM-2,puskesmas,Puskesmas Hilir,62.02.02.2001,,,,,,',
    ...PUSTU.map((code, index) => `${code},pustu,Nama ${code},${DESA[index]},PKM-1,,,,,`),
    ...POSYANDU.map((code, index) => `${code},posyandu,Nama ${code},${DESA[index]},PKM-1,,,,,`),
  ],
};

function rolled({ sqlite }: Store): string[] {
  const rows = sqlite
    .prepare(
      `SELECT month, area.code AS area, indicator.code AS indicator, numerator, denominator, expected, reported
       FROM roll JOIN area ON area.id = area_id JOIN indicator ON indicator.id = indicator_id`,
    )
    .all() as { month: number; area: string; indicator: string; [part: string]: number | string }[];
  return rows
    .map(({ month: at, area, indicator, numerator, denominator, expected, reported }) =>
      [at, area, indicator, numerator, denominator, expected, reported].join(' '),
    )
    .sort();
}

/** Rows of the coverage answer by level, summed and as the total says. */
function sumsOf(store: Store, code: string, level: 'kecamatan' | 'desa' | 'puskesmas', at: string) {
  const [indicator, place] = [findIndicator(store, code), findPlace(store, '62.02')];
  const parsed = parseMonth(at);
  if (!indicator || !place || parsed === null) throw new Error('the fixture lacks what is asked');
  const period = { kind: 'month', month: parsed } as const;
  const { rows, total } = coverage(store, { indicator, place, level, period, current: IMPORT_MONTH });
  const sum = (part: 'numerator' | 'denominator') => rows.reduce((whole, row) => whole + (row[part] ?? 0), 0);
  return {
    sum: [sum('numerator'), sum('denominator')],
    total: [total.numerator ?? 0, total.denominator ?? 0],
  };
}

describe('the rollup after random changes', () => {
  const over = fc.constantFrom('aktif' as const, 'terdaftar' as const);
  const call = fc.array(change, { minLength: 1, maxLength: 4 });
  const batches = fc.array(fc.tuple(over, call), { minLength: 1, maxLength: 8 });

  it.each([1, 2, 3])('equals a rebuild and a naive second calculation (%i)', (seed) => {
    let accepted = 0;
    fc.assert(
      fc.property(batches, (calls) => {
        const store = districtStore();
        const rows: Rows = new Map();
        imported(store, START);
        naiveRollup.take(rows, START);
        for (const [denominator, changes] of calls) {
          setSetting(store, 'ilp.posyanduDenominator', denominator);
          const tables = naiveRollup.merged(changes);
          // What the importer refuses (kader outside a posyandu's life) must leave the figures as they were.
          if (attempt(store, tables).committed) {
            naiveRollup.take(rows, tables);
            accepted += 1;
          }
          expect(rolled(store)).toEqual(naiveRollup.roll(rows, denominator));
        }
        expect(rebuild(store)).toEqual([]);
        for (const at of ['2025-12', '2026-02']) {
          for (const code of [...STOCK_CODES, ...CADRE_CODES]) {
            for (const level of ['kecamatan', 'desa', 'puskesmas'] as const) {
              const { sum, total } = sumsOf(store, code, level, at);
              expect(sum, `${code} ${level} ${at}`).toEqual(total);
            }
          }
        }
      }),
      { numRuns: 8, seed },
    );
    expect(accepted).toBeGreaterThan(10);
  });
});
