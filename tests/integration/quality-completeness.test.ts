import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { type Area, findArea } from '@/db/places';
import { findPlace } from '@/db/queries/place';
import { type QualityGround, qualityGround } from '@/db/queries/quality/ground';
import { missingReports } from '@/db/queries/quality/missing-reports';
import { monthReports, reportsOfPlace } from '@/db/queries/quality/month-reports';
import { reportCalendar } from '@/db/queries/quality/report-calendar';
import { formatMonth, month } from '@/lib/coverage/period';
import { sumRatios } from '@/lib/coverage/ratio';
import { attempt, imported } from '../fixtures/imports';
import { naiveCompleteness } from '../fixtures/naive-completeness';
import { networkStore } from '../fixtures/network';

const MARCH = month(2026, 3);
const DESA = ['62.02.01.1001', '62.02.01.2002', '62.02.01.2003', '62.02.02.2001', '62.02.02.2002'];

function groundOf(store: Store): QualityGround {
  return qualityGround(store, findArea(store, '62.02') as Area, MARCH);
}

/** Everything that could be reported in three months; the importer refuses none of it. */
const POSSIBLE = ['2026-01', '2026-02', '2026-03'].flatMap((at) => [
  ...DESA.flatMap((desa) => [`${at},${desa},KEK,1,9,`, `${at},${desa},LHR,3,,`]),
  // In Hilir Satu a posyandu tells it for its desa.
  ...DESA.map((desa) => `${at},${desa === '62.02.02.2001' ? 'PSY-6' : desa},K1,2,,`),
  `${at},62.02.01.1001,DS,5,9,`,
  ...['PSY-3', 'PSY-6'].flatMap((code) => [`${at},${code},DS,4,8,`, `${at},${code},PSY-LAPOR,1,1,`]),
  `${at},PSY-1,PSY-LAPOR,0,1,`,
  ...['PKM-1', 'PKM-2'].map((code) => `${at},${code},PWS-EVB,1,1,`),
]);

describe('completeness', () => {
  it('is what a naive count of expected and reported leaves gives, for every puskesmas and month', () => {
    const chosen = fc.tuple(fc.subarray(POSSIBLE, { minLength: 1 }), fc.subarray(DESA));
    fc.assert(
      fc.property(chosen, ([capaian, withSasaran]) => {
        // A sasaran of 0 expects nobody, like none at all.
        const size = (desa: string) => (withSasaran.includes(desa) ? 40 : 0);
        const store = networkStore({ sasaran: DESA.map((desa) => `2026,${desa},bumil,${size(desa)},uji,`) });
        expect(attempt(store, { capaian }).errors).toEqual([]);
        const ground = groundOf(store);
        const calendar = reportCalendar(store, ground);
        const codes = new Map(ground.puskesmas.map(({ id, code }) => [id as number | null, code]));
        for (const [key, cells] of calendar) {
          ground.months.forEach((at, index) => {
            const [reported, expected] = naiveCompleteness(
              codes.get(key) ?? '',
              formatMonth(at),
              capaian,
              new Set(withSasaran),
            );
            expect(cells[index], `${codes.get(key)} ${formatMonth(at)}`).toEqual({
              numerator: reported,
              denominator: expected,
            });
          });
        }
      }),
      { seed: 24, numRuns: 12 },
    );
  }, 120_000);

  it('lacks exactly what is named as missing, and a desa that reports nothing is named whole', () => {
    const store = networkStore({
      sasaran: DESA.map((desa) => `2026,${desa},bumil,40,uji,`),
      capaian: POSSIBLE.filter((row) => !row.startsWith('2026-03') || row.includes('62.02.01.1001,K')),
    });
    const ground = groundOf(store);
    const missing = missingReports(store, ground);
    const cells = [...reportCalendar(store, ground)].map(([key, months]) => [key, months.at(-1)] as const);
    for (const [key, cell] of cells) {
      const named = missing.filter(({ puskesmas }) => puskesmas === key);
      const count = named.reduce((sum, { indicators }) => sum + indicators.length, 0);
      expect(count, String(key)).toBe((cell?.denominator ?? 0) - (cell?.numerator ?? 0));
    }
    const told = missing.map(({ desa, facility, indicators }) => [facility?.code ?? desa.name, indicators.join(' ')]);
    expect(told).toContainEqual(['Hulu Satu', 'K1 KEK LHR']);
    expect(told).toContainEqual(['Hulu Kota', 'LHR']);
    expect(told).toContainEqual(['PSY-1', 'PSY-LAPOR DS']);
    expect(told).toContainEqual(['PSY-6', 'DS']);
    expect(told).toContainEqual(['PKM-2', 'PWS-EVB']);
  });

  it('asks nobody for what the district has never reported', () => {
    const store = networkStore({ capaian: ['2026-03,62.02.01.1001,KEK,0,9,'] });
    const ground = groundOf(store);
    expect(ground.asked.map(({ indicator }) => indicator.code)).toEqual(['KEK']);
    // A true zero is a report.
    expect(sumRatios([...reportCalendar(store, ground).values()].flatMap((cells) => cells.at(-1) ?? []))).toEqual({
      numerator: 1,
      denominator: 5,
    });
  });

  it('of the kabupaten is the sum of its kecamatan and of its puskesmas with what none serves', () => {
    const store = networkStore({ sasaran: DESA.map((desa) => `2026,${desa},bumil,40,uji,`), capaian: POSSIBLE });
    const ground = groundOf(store);
    const reports = monthReports(store, ground, MARCH);
    const of = (code: string) => {
      const place = findPlace(store, code);
      return place ? reportsOfPlace(reports, ground, place) : { numerator: 0, denominator: 0 };
    };
    const whole = of('62.02');
    expect(sumRatios(['62.02.01', '62.02.02'].map(of))).toEqual(whole);
    expect(of('62')).toEqual(whole);
    const calendar = reportCalendar(store, ground);
    expect(sumRatios([...calendar.values()].flatMap((cells) => cells.at(-1) ?? []))).toEqual(whole);
    for (const { id, code } of ground.puskesmas) expect(of(code)).toEqual(calendar.get(id)?.at(-1));
  });

  it('is nothing to ask for in a database without reports', () => {
    const store = networkStore();
    const ground = groundOf(store);
    expect(missingReports(store, ground)).toEqual([]);
    imported(store, { kriteria: ['2026-03,PSY-1,PSY-RUTIN,ya,'] });
    expect([...reportCalendar(store, groundOf(store)).values()].flat()).toContainEqual({
      numerator: 0,
      denominator: 0,
    });
  });
});
