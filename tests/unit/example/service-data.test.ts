import { beforeAll, describe, expect, it } from 'vitest';
import { exampleData } from '@/db/example/data';
import type { ExampleFacility } from '@/db/example/facility';
import { desaPopulations } from '@/db/example/population';
import type { ExampleServices } from '@/db/example/service-data';
import type { ExampleFact } from '@/db/example/service-fact';
import { CUMULATIVE_SERVICES } from '@/db/example/service-plan';
import { readDistrict } from '@/db/registry';
import { month, monthRange, yearOf } from '@/lib/coverage/period';
import { existsIn } from '@/lib/facilities/facility';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { correctedFacts, countsOf, exampleServicesOf, keyOf } from '../../fixtures/service-example';

const FIRST = month(2024, 3);
const LAST = month(2026, 2);
const MONTHS = monthRange(FIRST, LAST);
const REPORTED = CATALOGUE.filter(({ kind }) => kind !== 'stock' && kind !== 'rate');

let services: ExampleServices;
let facts: ExampleFact[];
let desa: ReadonlyMap<string, number>;
let facilities: ReadonlyMap<string, ExampleFacility>;
let servedBy: ReadonlyMap<string, string>;
beforeAll(async () => {
  const district = await readDistrict('62.02');
  services = await exampleServicesOf('62.02');
  facts = correctedFacts(services);
  desa = desaPopulations(district);
  const data = exampleData(district);
  facilities = new Map(data.facilities.map((each) => [each.code, each]));
  servedBy = data.servedBy;
}, 60_000);

const monthsOf = (indicator: string) => facts.filter((fact) => fact.indicator === indicator).map((fact) => fact.month);

describe('sasaran of the example', () => {
  it('follow the formulas of PWS-KIA from the people of a desa', () => {
    const count = (code: string, group: string) =>
      services.groupSizes
        .filter((row) => row.year === 2025 && row.desa === code && row.group === group)
        .reduce((sum, row) => sum + row.count, 0);
    for (const code of desa.keys()) {
      const people = count(code, 'penduduk');
      expect(count(code, 'bumil')).toBe(Math.round(1.1 * 0.017 * people));
      expect(count(code, 'bulin')).toBe(Math.round(1.05 * 0.017 * people));
      expect(count(code, 'bayi')).toBe(Math.round(0.017 * people));
    }
  });

  it('are entered for every group, year and desa, but for one desa in 2026', () => {
    const entered = (year: number) => {
      return new Set(services.groupSizes.filter((row) => row.year === year).map((row) => `${row.desa} ${row.group}`));
    };
    expect([2024, 2025, 2026].map((year) => entered(year).size)).toEqual([185 * 17, 185 * 17, 184 * 17]);
  });

  it('repeat no key, and are split by sex or not', () => {
    const keys = services.groupSizes.map((row) => `${row.year} ${row.desa} ${row.group} ${row.sex}`);
    expect(new Set(keys).size).toBe(keys.length);
    const split = new Set(services.groupSizes.filter((row) => row.sex > 0).map((row) => row.group));
    expect([...split].sort()).toEqual(['dm', 'ht', 'lansia', 'penduduk', 'usia_produktif']);
    expect(services.groupSizes.some((row) => row.sex === 0 && split.has(row.group))).toBe(false);
  });
});

describe('capaian of the example', () => {
  it('hold every reported indicator from its first month to the last, and nothing outside', () => {
    const since2025 = new Set([
      'KR-RTN',
      'KR-TL',
      ...CATALOGUE.map(({ code }) => code).filter((code) => /^SPM-/.test(code)),
    ]);
    for (const { code } of REPORTED) {
      const months = new Set(monthsOf(code));
      const first = code === 'CKG' ? month(2025, 2) : since2025.has(code) ? month(2025, 1) : FIRST;
      expect([code, ...[...months].sort((a, b) => a - b)]).toEqual([code, ...monthRange(first, LAST)]);
    }
    const reported = new Set(REPORTED.map(({ code }) => code));
    expect(facts.every(({ indicator }) => reported.has(indicator))).toBe(true);
  });

  it('count nobody in a step who is not counted in the step before', () => {
    const steps = CUMULATIVE_SERVICES.flatMap(({ code, within }) => (within === null ? [] : [[within, code] as const]));
    expect(steps).toEqual(
      expect.arrayContaining([
        ['K1', 'K4'],
        ['K4', 'K6'],
        ['K1', 'PF'],
        ['PF', 'KF'],
        ['MR1', 'IDL'],
      ]),
    );
    for (const [outer, inner] of steps) {
      const [all, some] = [countsOf(facts, outer), countsOf(facts, inner)];
      for (const code of desa.keys()) {
        let [most, reached, year] = [0, 0, 0];
        for (const at of MONTHS) {
          if (yearOf(at) !== year) [most, reached, year] = [0, 0, yearOf(at)];
          most += all.get(code)?.get(at) ?? 0;
          reached += some.get(code)?.get(at) ?? 0;
          if (reached > most) expect(`${inner} ${reached} in ${code} ${at}`).toBe(`at most ${outer} ${most}`);
        }
      }
    }
  });

  it('weigh no more children than there are, and let no more gain or not than were weighed', () => {
    const of = (indicator: string) => {
      const rows = facts.filter((fact) => fact.indicator === indicator);
      const sums = new Map<string, { numerator: number; denominator: number }>();
      for (const { code, month: at, numerator, denominator } of rows) {
        const sum = sums.get(`${code} ${at}`) ?? { numerator: 0, denominator: 0 };
        sum.numerator += numerator;
        sum.denominator += denominator ?? 0;
        sums.set(`${code} ${at}`, sum);
      }
      return sums;
    };
    const [weighed, gained, not] = [of('DS'), of('ND'), of('TND')];
    expect(gained.size).toBe(weighed.size);
    for (const [key, { numerator, denominator }] of gained) {
      const all = weighed.get(key);
      expect(all && all.numerator <= all.denominator && denominator <= all.numerator).toBe(true);
      expect(not.get(key)?.denominator).toBe(denominator);
      expect(numerator + (not.get(key)?.numerator ?? 0)).toBeLessThanOrEqual(denominator);
    }
  });

  it('never exceed a monthly denominator, and give one to monthly indicators only', () => {
    const monthly = new Set(REPORTED.filter(({ kind }) => kind === 'monthly').map(({ code }) => code));
    for (const { indicator, numerator, denominator } of facts) {
      if ((denominator !== null) !== monthly.has(indicator)) expect(indicator).toBe('with the denominator of its kind');
      if (numerator < 0 || (denominator !== null && numerator > denominator)) expect(indicator).toBe('within bounds');
    }
  });

  it('come from desa, or from their posyandu and puskesmas while they stand, never from both', () => {
    const reporters = new Map<string, Set<string>>();
    for (const { code, indicator, month: at } of facts) {
      const facility = facilities.get(code);
      if (facility && !existsIn(facility, at)) expect(code).toBe(`standing in ${at}`);
      const key = `${facility?.desa ?? code} ${indicator} ${at}`;
      reporters.set(key, (reporters.get(key) ?? new Set()).add(facility ? 'facility' : 'desa'));
    }
    expect([...reporters.values()].every((kinds) => kinds.size === 1)).toBe(true);
    const apart = new Set(facts.filter(({ indicator }) => indicator === 'DS').map(({ code }) => facilities.has(code)));
    expect([...apart].sort()).toEqual([false, true]);
  });

  it('tell men from women for some indicators, in all or some desa, never beside a sum', () => {
    const split = new Set(facts.filter(({ sex }) => sex > 0).map(({ indicator }) => indicator));
    expect([...split].sort()).toEqual(['CKG', 'DM', 'DS', 'HT', 'LNS', 'STN', 'UPR']);
    const keys = facts.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    const sexed = new Set(facts.filter(({ sex }) => sex > 0).map((fact) => keyOf({ ...fact, sex: 0 })));
    expect(keys.some((key) => sexed.has(key))).toBe(false);
    expect(facts.some(({ indicator, sex }) => indicator === 'LNS' && sex === 0)).toBe(false);
    expect(facts.some(({ indicator, sex }) => indicator === 'HT' && sex === 0)).toBe(true);
  });

  it('know few deaths, and many true zeros', () => {
    const deaths = facts.filter(({ indicator }) => indicator === 'MTI');
    for (const year of [2024, 2025]) {
      const sum = deaths.filter((fact) => yearOf(fact.month) === year).reduce((all, fact) => all + fact.numerator, 0);
      expect(sum).toBeGreaterThanOrEqual(2);
      expect(sum).toBeLessThanOrEqual(15);
    }
    expect(deaths.filter(({ numerator }) => numerator === 0).length).toBeGreaterThan(4000);
    expect(facts.filter(({ indicator, numerator }) => indicator === 'K1' && numerator === 0).length).toBeGreaterThan(
      20,
    );
  });
});

describe('silence in the example', () => {
  const told = new Map<string, Set<string>>();
  beforeAll(() => {
    for (const { indicator, month: at, code } of facts) {
      const key = `${indicator} ${at}`;
      told.set(key, (told.get(key) ?? new Set()).add(code));
    }
  });
  const silentIn = (indicator: string, at: number) => {
    return new Set([...desa.keys()].filter((code) => !told.get(`${indicator} ${at}`)?.has(code)));
  };

  it('is late for the last month in some 8 % of desa', () => {
    const silent = silentIn('K1', LAST);
    expect(silent.size).toBe(Math.round(0.08 * 185));
    expect([...silentIn('LHR', LAST)].sort()).toEqual([...silent].sort());
  });

  it('keeps one whole working area late with screening and weighing', () => {
    const late = [...silentIn('UPR', LAST)].filter((code) => !silentIn('K1', LAST).has(code));
    const servers = new Set(late.map((code) => servedBy.get(code)));
    expect(servers.size).toBe(1);
    const area = [...servedBy].filter(([, server]) => servers.has(server)).map(([code]) => code);
    expect(area.every((code) => silentIn('UPR', LAST).has(code) && silentIn('STN', LAST).has(code))).toBe(true);
  });

  it('leaves gaps in earlier months, of one program or of all, and one desa out of reach for three months', () => {
    const earlier = MONTHS.slice(1, -1);
    expect(earlier.filter((at) => silentIn('K1', at).size > 0).length).toBeGreaterThan(8);
    const always = [7, 8, 9].map((at) => silentIn('K1', month(2025, at)));
    expect([...desa.keys()].filter((code) => always.every((silent) => silent.has(code))).length).toBeGreaterThanOrEqual(
      1,
    );
    const differs = earlier.filter((at) => {
      const [K1, HT] = [silentIn('K1', at), silentIn('HT', at)];
      return [...K1].some((code) => !HT.has(code));
    });
    expect(differs.length).toBeGreaterThan(0);
  });
});

describe('corrections of the example', () => {
  it('set counts right that were reported too high, and bring in a month that was missing', () => {
    const first = new Map(services.facts.map((fact) => [keyOf(fact), fact]));
    const changed = services.corrections.filter((fact) => first.has(keyOf(fact)));
    expect(changed.length).toBeGreaterThanOrEqual(10);
    for (const fact of changed) expect(first.get(keyOf(fact))?.numerator).toBeGreaterThan(fact.numerator);
    const missing = services.corrections.filter((fact) => !first.has(keyOf(fact)));
    expect(missing.map(({ indicator }) => indicator)).toEqual(['K1', 'K4', 'K6', 'PF', 'KF']);
    expect(new Set(services.corrections.map(({ code }) => code)).size).toBe(4);
  });
});
