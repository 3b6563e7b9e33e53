import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator, indicators } from '@/db/indicators';
import { areaNeeds } from '@/db/queries/area-needs';
import { followUps } from '@/db/queries/catch-up';
import { followUpTableOf } from '@/db/queries/follow-up-table';
import { findPlace } from '@/db/queries/place';
import { pws } from '@/db/queries/pws';
import { type Month, month } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import { isServiceIndicator } from '@/lib/indicators/service';
import { allNeeds } from '@/lib/pws/follow-up';
import { urgency } from '@/lib/pws/need-order';
import { networkStore } from '../fixtures/network';
import { type Report, type SetTarget, type Size, report } from '../fixtures/reports';
import { SMALL_DISTRICT } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const MONTHS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
const CODES = ['K6', 'HT', 'STN', 'TTD'];
/** Which desa stand behind a row: Hulu Dua is served by the other kecamatan's puskesmas, Hilir Dua by none. */
const SERVED: Readonly<Record<string, readonly string[]>> = {
  'PKM-1': ['62.02.01.1001', '62.02.01.2002'],
  'PKM-2': ['62.02.01.2003', '62.02.02.2001'],
  '': ['62.02.02.2002'],
};

/** Park and Miller's minimal generator: the same data on every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

type Data = Readonly<{ capaian: Report[]; sasaran: Size[]; targets: SetTarget[] }>;

function randomData(random: (below: number) => number): Data {
  const capaian: Report[] = [];
  for (const at of MONTHS) {
    for (const desa of DESA) {
      for (const code of CODES) {
        if (random(7) === 0) continue;
        const denominator = code === 'STN' || code === 'TTD' ? 1 + random(30) : undefined;
        capaian.push([at, desa, code, random(denominator === undefined ? 6 : denominator + 1), denominator]);
      }
    }
  }
  const sasaran = [2025, 2026].flatMap((year) =>
    DESA.flatMap((desa) =>
      ['bumil', 'ht'].filter(() => random(5) > 0).map((group): Size => [year, desa, group, 1 + random(60)]),
    ),
  );
  const targets = CODES.flatMap((code) =>
    ['62.02', '62.02.01', '62.02.01.2002']
      .filter((area) => area === '62.02' || random(3) === 0)
      .map((area): SetTarget => [2026, area, code, random(101) * 100]),
  );
  return { capaian, sasaran, targets };
}

function storeOf(data: Data): Store {
  const store = networkStore({
    wilayah_kerja: ['62.02.01.2003,PKM-2,2025-12'],
    capaian: ['2026-02,PKM-1,PWS-EVB,1,1,', '2026-03,PKM-1,PWS-EVB,0,1,'],
  });
  report(store, data);
  return store;
}

function request(store: Store, code: string, area: string, level: RowLevel, at: Month) {
  const [indicator, place] = [findIndicator(store, code), findPlace(store, area)];
  if (!indicator || !place) throw new Error('the test asks for what is not there');
  return { indicator, place, level, month: at, current: at };
}

/** The counts of a row's desa with a sasaran, month by month, straight from the rows of the file. */
function naiveMonths({ capaian, sasaran }: Data, code: string, row: string, at: Month): number[] {
  const group = code === 'K6' ? 'bumil' : 'ht';
  const members = SERVED[row] ?? DESA.filter((desa) => desa.startsWith(row));
  const counted = members.filter((desa) =>
    sasaran.some((size) => size[0] === 2026 && size[1] === desa && size[2] === group),
  );
  return MONTHS.slice(1, 1 + (at % 12) + 1).flatMap((text) => {
    const found = capaian.filter((each) => each[0] === text && each[2] === code && counted.includes(each[1]));
    return found.length > 0 ? [found.reduce((sum, each) => sum + (each[3] ?? 0), 0)] : [];
  });
}

function naiveTarget({ targets }: Data, code: string, row: string, level: RowLevel): number {
  const area = level === 'puskesmas' ? '62.02' : row;
  const holders = targets.filter((each) => each[2] === code && area.startsWith(each[1]));
  return holders.sort((a, b) => b[1].length - a[1].length)[0]?.[3] ?? (code === 'HT' ? 10_000 : 0);
}

/** One unit at a time until the line is reached: m/12 of the year's target, or all of it. */
function naiveMissing(
  numerator: number,
  denominator: number,
  hundredths: number,
  lower: boolean,
  part: number,
): number {
  for (let units = 0; ; units++) {
    const left = (numerator + (lower ? -units : units)) * 120_000;
    const line = hundredths * part * denominator;
    if (lower ? left <= line : left >= line) return units;
  }
}

describe('what is to be done, against a second, naive calculation', () => {
  it.each([1, 2, 3])('agrees for desa, kecamatan and puskesmas on random data (%i)', (seed) => {
    const data = randomData(randomOf(seed * 104_729));
    const store = storeOf(data);
    let seen = 0;
    for (const code of CODES) {
      for (const level of ['desa', 'kecamatan', 'puskesmas'] as const) {
        for (const at of [1, 2, 3, 4].map((each) => month(2026, each))) {
          const asked = request(store, code, '62.02', level, at);
          const answer = followUps(store, asked);
          const { rows } = pws(store, asked);
          const needy = rows.filter((row) => urgency(row) !== null);
          expect(new Set(allNeeds(answer).map(({ row }) => row))).toEqual(new Set(needy));
          expect(answer.unjudged).toEqual(rows.filter(({ status }) => status === null));
          for (const { row, catchUp } of allNeeds(answer)) {
            seen += 1;
            const { numerator, denominator } = row.cumulative;
            const own = row.area.code ?? '';
            const target = naiveTarget(data, code, own, level);
            const part = catchUp.year ? (at % 12) + 1 : 12;
            const missing = naiveMissing(numerator ?? 0, denominator ?? 0, target, code === 'STN', part);
            expect(catchUp.missingNow, `${code} ${own} ${at}`).toBe(missing);
            if (!catchUp.year) continue;
            const months = naiveMonths(data, code, own, at);
            expect(months.reduce((sum, count) => sum + count, 0)).toBe(numerator);
            expect(catchUp.year.bestMonth, `${code} ${own} ${at}`).toBe(Math.max(...months));
            expect(catchUp.year.missing).toBe(naiveMissing(numerator ?? 0, denominator ?? 0, target, false, 12));
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('lists a puskesmas’ own desa', () => {
    const store = storeOf(randomData(randomOf(7)));
    const { ranked, small, unjudged } = followUps(store, request(store, 'K6', 'PKM-2', 'desa', month(2026, 3)));
    const named = [...[...ranked, ...small].map(({ row }) => row), ...unjudged].map(({ area }) => area.code);
    expect(named.length).toBeGreaterThan(0);
    for (const code of named) expect(SERVED['PKM-2']).toContain(code);
  });
});

describe('the needs of one place', () => {
  it.each(['62.02', '62.02.01', '62.02.01.2002', 'PKM-1', 'PKM-2'])(
    '%s: are those of PWS, indicator by indicator',
    (area) => {
      const data = randomData(randomOf(104_729));
      data.capaian.push(['2026-02', 'PKM-1', 'PWS-EVB', 1, 1]);
      const store = storeOf({ ...data, capaian: data.capaian.slice(0, -1) });
      for (const at of [1, 3, 4].map((each) => month(2026, each))) {
        const place = findPlace(store, area);
        if (!place) throw new Error(area);
        const level: RowLevel = place.kind === 'area' ? place.area.level : 'puskesmas';
        const service = indicators(store).filter(isServiceIndicator);
        const totals = service.map(({ code }) => pws(store, request(store, code, area, level, at)).total);
        const needs = areaNeeds(store, place, at);
        const found = allNeeds(needs).map(({ indicator, row, catchUp }) => [indicator.code, row, catchUp]);
        const expected = service.flatMap((indicator, index) => {
          const total = totals[index];
          if (!total || urgency(total) === null) return [];
          const [same] = allNeeds(followUps(store, request(store, indicator.code, area, level, at)));
          return [[indicator.code, total, same?.catchUp]];
        });
        expect(new Set(found)).toEqual(new Set(expected));
        expect(needs.judged).toBe(totals.filter(({ status }) => status !== null).length);
        expect(needs.unjudged).toHaveLength(service.length - needs.judged);
      }
    },
  );

  it('stand by the share that is missing, since persons and families are no common unit', () => {
    const store = networkStore();
    const first = DESA[0] ?? '';
    report(store, {
      sasaran: [
        [2026, first, 'bumil', 60],
        [2026, first, 'ht', 600],
      ],
      targets: [[2026, '62.02', 'K6', 10_000]],
      // Up to February 10 of 60 and 100 of 600 are due: 6 of 60 (10 %) and 30 of 600 (5 %) are missing.
      capaian: (['2026-01', '2026-02'] as const).flatMap((at, index): Report[] => [
        [at, first, 'K6', index === 0 ? 3 : 1],
        [at, first, 'HT', index === 0 ? 40 : 30],
      ]),
    });
    const place = findPlace(store, first);
    if (!place) throw new Error(first);
    expect(
      areaNeeds(store, place, month(2026, 2)).ranked.map(({ indicator, catchUp }) => [
        indicator.code,
        catchUp.missingNow,
      ]),
    ).toEqual([
      ['K6', 6],
      ['HT', 30],
    ]);
  });
});

describe('the table of what is to be done', () => {
  it('holds the order of need, small places without a number, and what cannot be judged with its advice', () => {
    const store = networkStore();
    const [one = '', two = '', three = '', four = ''] = DESA;
    report(store, {
      sasaran: [
        [2026, one, 'bumil', 60],
        [2026, two, 'bumil', 120],
        [2026, three, 'bumil', 4],
        [2026, four, 'bumil', 50],
      ],
      targets: [[2026, '62.02', 'K6', 10_000]],
      capaian: [one, two, three].flatMap((desa): Report[] => [
        ['2026-01', desa, 'K6', 1],
        ['2026-02', desa, 'K6', 0],
      ]),
    });
    const asked = request(store, 'K6', '62.02', 'desa', month(2026, 2));
    const table = followUpTableOf(store, asked, followUps(store, asked), 'Asia/Jakarta');
    const cells = table.rows.map(({ position, name, status, missingNow, monthly, action }) => [
      position ?? null,
      name,
      status,
      missingNow ?? null,
      monthly ?? null,
      action,
    ]);
    expect(cells).toEqual([
      [1, 'Hulu Satu', 'Jelek', 19, 12, 'Prioritas pembinaan'],
      [2, 'Hulu Kota', 'Jelek', 9, 6, 'Prioritas pembinaan'],
      [null, 'Hulu Dua', 'Kurang', 0, 1, 'Cari sebab turun, cegah'],
      [null, 'Hilir Satu', 'belum lapor bulan ini', null, null, 'Minta laporan Februari 2026'],
      [null, 'Hilir Dua', 'tidak ada sasaran', null, null, 'Isi sasaran ibu hamil 2026'],
    ]);
    expect(table.fileStem).toBe('k6-tindak_contoh_2026-02');
  });
});
