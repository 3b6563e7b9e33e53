import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { type Care, careOf } from '@/db/queries/care';
import { coverage } from '@/db/queries/coverage';
import { type Place, findPlace } from '@/db/queries/place';
import { CARE_CODES } from '@/lib/analysis/care-path';
import { dropOutRatio } from '@/lib/analysis/drop-out';
import { growthFindings } from '@/lib/analysis/growth-monitoring';
import { type Month, parseMonth } from '@/lib/coverage/period';
import { imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';
import { type Report, type Size, report } from '../fixtures/reports';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const MONTHS = ['2026-01', '2026-02', '2026-03'];
const DOSES = ['DPT1', 'DPT3', 'MR1'];
const GROUPS = ['bumil', 'bulin', 'bayi'];
const FEBRUARY = parseMonth('2026-02') as Month;
const MARCH = parseMonth('2026-03') as Month;

function placeOf(store: Store, code: string): Place {
  const place = findPlace(store, code);
  if (!place) throw new Error(`${code} is missing`);
  return place;
}

/** Small numbers with gaps, zeros and a desa without sasaran, the same on every run (Park and Miller's generator). */
function randomReports(seed: number): Readonly<{ capaian: Report[]; sasaran: Size[] }> {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const codes = [...new Set([...CARE_CODES, ...DOSES])];
  const capaian = MONTHS.flatMap((month) =>
    DESA.flatMap((desa) =>
      codes.flatMap((code): Report[] => (random(4) === 0 ? [] : [[month, desa, code, random(5)]])),
    ),
  );
  const sasaran = DESA.flatMap((desa) =>
    GROUPS.flatMap((group): Size[] => (random(5) === 0 ? [] : [[2026, desa, group, random(4) * 10]])),
  );
  return { capaian, sasaran };
}

const dropOutIn = (care: Care, last: string) => care.dropOuts.find(({ pair }) => pair.last === last);

describe('careOf', () => {
  it.each([3, 17, 99])('takes every step from the same sums as coverage (seed %i)', (seed) => {
    const store = districtStore();
    report(store, randomReports(seed));
    for (const code of ['62', '62.02', '62.02.01', DESA[0] as string]) {
      const place = placeOf(store, code);
      const { path } = careOf(store, place, MARCH);
      for (const { indicator, measure } of path.steps) {
        const { total } = coverage(store, {
          indicator,
          place,
          level: place.kind === 'area' ? place.area.level : 'puskesmas',
          period: { kind: 'month', month: MARCH },
          current: MARCH,
        });
        const { state, numerator, denominator } = total;
        expect(measure, `${code} ${indicator.code}`).toEqual({ state, numerator, denominator });
      }
    }
  });

  it.each([5, 23, 71])('counts a drop-out by plain loops over the reports (seed %i)', (seed) => {
    const store = districtStore();
    const data = randomReports(seed);
    report(store, data);
    const count = (month: string, desa: string, code: string) =>
      data.capaian.find((row) => row[0] === month && row[1] === desa && row[2] === code)?.[3] ?? null;
    const hasGroup = (desa: string) =>
      data.sasaran.some(([, of, group, size]) => of === desa && group === 'bayi' && size > 0);
    for (const last of ['DPT3', 'MR1']) {
      for (const area of ['62.02', '62.02.01', ...DESA]) {
        const sums = { numerator: 0, denominator: 0, expected: 0, reported: 0 };
        for (const desa of DESA.filter((each) => each.startsWith(area) && hasGroup(each))) {
          for (const month of MONTHS) {
            const [began, went] = [count(month, desa, 'DPT1'), count(month, desa, last)];
            sums.expected += 1;
            if (began === null || went === null) continue;
            sums.numerator += began - went;
            sums.denominator += began;
            sums.reported += 1;
          }
        }
        expect(dropOutIn(careOf(store, placeOf(store, area), MARCH), last)?.total.tally, area).toEqual(sums);
      }
    }
  });

  it('lists the areas one level down, and their drop-outs add up to the place', () => {
    const store = districtStore();
    report(store, randomReports(42));
    const names = (code: string) =>
      dropOutIn(careOf(store, placeOf(store, code), MARCH), 'DPT3')?.rows.map(({ area }) => area.code);
    expect(names('62.02')).toEqual(['62.02.01', '62.02.02']);
    expect(names('62.02.01')).toEqual(DESA.slice(0, 3));
    expect(names(DESA[0] as string)).toEqual([]);
    const { total, rows } = dropOutIn(careOf(store, placeOf(store, '62.02'), MARCH), 'DPT3') ?? { rows: [] };
    expect(rows.reduce((sum, { tally }) => sum + tally.denominator, 0)).toBe(total?.tally.denominator);
  });

  it('follows a correction of an old month at once', () => {
    const store = districtStore();
    const desa = DESA[0] as string;
    report(store, {
      sasaran: [[2026, desa, 'bayi', 40]],
      capaian: [
        ['2026-01', desa, 'DPT1', 10],
        ['2026-01', desa, 'DPT3', 8],
        ['2026-02', desa, 'DPT1', 6],
      ],
    });
    const ratio = () =>
      dropOutRatio(dropOutIn(careOf(store, placeOf(store, desa), FEBRUARY), 'DPT3')?.total ?? never());
    expect(ratio()).toEqual({ numerator: 2, denominator: 10 });
    report(store, { capaian: [['2026-01', desa, 'DPT3', 11]] });
    expect(ratio()).toEqual({ numerator: -1, denominator: 10 });
    report(store, { capaian: [['2026-01', desa, 'DPT3', null]] });
    expect(ratio()).toBeNull();
  });

  it('sums a puskesmas over the desa of its working area, as coverage does', () => {
    const store = networkStore();
    report(store, randomReports(8));
    const place = placeOf(store, 'PKM-1');
    const care = careOf(store, place, MARCH);
    const indicator = findIndicator(store, 'K1') ?? never();
    const { total, rows } = coverage(store, {
      indicator,
      place,
      level: 'desa',
      period: { kind: 'month', month: MARCH },
      current: MARCH,
    });
    const { state, numerator, denominator } = total;
    expect(care.path.steps[0]?.measure).toEqual({ state, numerator, denominator });
    const named = rows.flatMap(({ area }) => area.code ?? []);
    expect(dropOutIn(care, 'DPT3')?.rows.map(({ area }) => area.code)).toEqual(named);
  });

  it('reads the month’s weighing by posyandu and says what cannot be', () => {
    const store = networkStore();
    imported(store, {
      capaian: [
        '2026-02,PSY-1,DS,30,40,',
        '2026-02,PSY-2,DS,10,20,',
        '2026-02,PSY-1,ND,20,28,',
        '2026-02,PSY-2,ND,9,14,',
        '2026-02,PSY-1,TND,8,28,',
        '2026-02,62.02.01.2002,DS,8,20,',
        '2026-02,62.02.01.2002,ND,6,7,',
      ],
    });
    const { growth } = careOf(store, placeOf(store, '62.02.01'), FEBRUARY);
    expect(growth.total.weighed).toMatchObject({ numerator: 48, denominator: 80 });
    expect(growth.total.gained).toMatchObject({ numerator: 35, denominator: 49 });
    expect(
      growthFindings(growth.reports, growth.bounds).map(({ check, areas }) => [check, areas.map(({ name }) => name)]),
    ).toEqual([
      ['assessed-over-weighed', ['Hulu Kota']],
      ['healthy-come', ['Hulu Satu']],
    ]);
  });

  it('is silent where nothing was reported', () => {
    const store = districtStore();
    const { path, dropOuts, growth } = careOf(store, placeOf(store, '62.02'), MARCH);
    expect(path.steps.every(({ measure }) => measure.state === 'not-applicable')).toBe(true);
    expect(dropOuts.every(({ total }) => total.tally.expected === 0)).toBe(true);
    expect(growthFindings(growth.reports, growth.bounds)).toEqual([]);
  });
});

function never(): never {
  throw new Error('nothing was found');
}
