import { beforeAll, describe, expect, it } from 'vitest';
import { exampleData } from '@/db/example/data';
import type { ExampleFacility } from '@/db/example/facility';
import type { ExampleServices } from '@/db/example/service-data';
import { readDistrict } from '@/db/registry';
import { addMonths, formatMonth, month, monthRange } from '@/lib/coverage/period';
import { existsIn } from '@/lib/facilities/facility';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { correctedFacts, exampleServicesOf } from '../../fixtures/service-example';

const MONTHS = monthRange(month(2024, 3), month(2026, 2));

let services: ExampleServices;
let facilities: ReadonlyMap<string, ExampleFacility>;
beforeAll(async () => {
  services = await exampleServicesOf('62.02');
  const { facilities: all } = exampleData(await readDistrict('62.02'));
  facilities = new Map(all.map((each) => [each.code, each]));
}, 60_000);

describe('targets of the example', () => {
  it('give every service indicator one for each year that the catalogue gives none, but no count and no stock', () => {
    const without = CATALOGUE.filter(({ kind, defaultTarget }) => {
      return defaultTarget === null && kind !== 'stock' && kind !== 'count';
    });
    const given = services.targets.filter(({ area }) => area === '62.02');
    for (const year of [2024, 2025, 2026]) {
      const codes = given.filter((row) => row.year === year).map(({ indicator }) => indicator);
      expect(codes.sort()).toEqual(without.map(({ code }) => code).sort());
    }
  });

  it('ask less of one kecamatan in one year', () => {
    const [lower, ...others] = services.targets.filter(({ area }) => area !== '62.02');
    expect(others).toEqual([]);
    const whole = services.targets.find((row) => {
      return row.area === '62.02' && row.year === lower?.year && row.indicator === lower.indicator;
    });
    expect(lower?.area).toMatch(/^62\.02\.\d\d$/);
    expect(lower?.percent).toBeLessThan(whole?.percent ?? 0);
  });
});

describe('laporan of the example', () => {
  it('come in during the next month, most by the fifth, some late, some never; only while a facility stands', () => {
    for (const { month: at, facility, day } of services.reports) {
      const standing = facilities.get(facility);
      if (!day.startsWith(formatMonth(addMonths(at, 1))) || !standing || !existsIn(standing, at)) {
        expect(`${facility} ${day}`).toBe('in the next month of a standing facility');
      }
    }
    const asked = [...facilities.values()].flatMap((each) => MONTHS.filter((at) => existsIn(each, at))).length;
    const late = services.reports.filter(({ day }) => Number(day.slice(-2)) > 5).length;
    expect(services.reports.length / asked).toBeGreaterThan(0.9);
    expect(services.reports.length / asked).toBeLessThan(0.99);
    expect(late / services.reports.length).toBeGreaterThan(0.05);
    expect(late / services.reports.length).toBeLessThan(0.4);
  });
});

describe('pelatihan of the example', () => {
  it('are three batches of kader, pendamping and perwakilan, each kecamatan in one', () => {
    const batches = new Set(
      services.trainings.map(({ batch, stage, start, end }) => [batch, stage, start, end].join(' ')),
    );
    expect(batches.size).toBe(3);
    const rows = services.trainings.map(({ area, participants }) => `${area} ${participants}`);
    expect(new Set(rows).size).toBe(17 * 3);
    expect(rows).toHaveLength(17 * 3);
    expect(services.trainings.every(({ start, end, count }) => start < end && count > 0)).toBe(true);
  });
});

describe('the services of another district', () => {
  it.each(['64.74', '31.01'])(
    '%s has them in proportion, with the same kinds of rows',
    async (code) => {
      const other = await exampleServicesOf(code);
      const desa = new Set(other.groupSizes.map((row) => row.desa)).size;
      const perDesa = (own: ExampleServices, count: number) => correctedFacts(own).length / count;
      expect(perDesa(other, desa) / perDesa(services, 185)).toBeGreaterThan(0.7);
      expect(perDesa(other, desa) / perDesa(services, 185)).toBeLessThan(1.3);
      const in2026 = new Set(other.groupSizes.filter(({ year }) => year === 2026).map((row) => row.desa));
      expect(in2026.size).toBe(desa - 1);
      expect(new Set(other.facts.map(({ indicator }) => indicator))).toEqual(
        new Set(services.facts.map(({ indicator }) => indicator)),
      );
    },
    60_000,
  );

  it('is drawn anew, not copied', async () => {
    const other = await exampleServicesOf('64.74');
    const sum = (own: ExampleServices) => {
      const facts = correctedFacts(own).filter((fact) => fact.indicator === 'K1' && fact.month >= month(2025, 1));
      const size = own.groupSizes.filter((row) => row.year === 2025 && row.group === 'bumil');
      return facts.reduce((all, fact) => all + fact.numerator, 0) / size.reduce((all, row) => all + row.count, 0);
    };
    expect(Math.abs(sum(other) - sum(services))).toBeGreaterThan(0.0001);
  });
});
