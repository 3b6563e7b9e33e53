import { describe, expect, it } from 'vitest';
import { type GrowthReport, growthChecks, growthFindings } from '@/lib/analysis/growth-monitoring';
import { EMPTY_TALLY, type Tally } from '@/lib/coverage/tally';
import { GROWTH_BOUNDS } from '../../fixtures/growth';

const of = (numerator: number, denominator: number, reported = 2): Tally => ({
  numerator,
  denominator,
  expected: 2,
  reported,
});

const report = (weighed: Tally, gained: Tally, notGained: Tally, name = 'A'): GrowthReport => ({
  area: { code: `62.02.01.${name}`, name, level: 'desa' },
  weighed,
  gained,
  notGained,
});

const checks = (given: GrowthReport) => growthChecks(given, GROWTH_BOUNDS);
const findings = (given: readonly GrowthReport[]) => growthFindings(given, GROWTH_BOUNDS);

describe('growthChecks', () => {
  it('draws its lines where the district has put them', () => {
    const given = report(of(49, 100), of(34, 40), of(6, 40));
    const lower = { ...GROWTH_BOUNDS, lowWeighed: { numerator: 40, denominator: 100 } };
    const higher = { ...GROWTH_BOUNDS, highGained: { numerator: 90, denominator: 100 } };
    expect(growthChecks(given, lower)).toEqual([]);
    expect(growthChecks(given, higher)).toEqual([]);
  });

  it('finds nothing in a plausible month', () => {
    expect(checks(report(of(80, 100), of(50, 70), of(20, 70)))).toEqual([]);
  });

  it.each([
    ['D above S', report(of(101, 100), of(60, 90), of(20, 90)), ['weighed-over-group']],
    ['N above its D', report(of(80, 100), of(71, 70), of(0, 70)), ['gained-over-assessed', 'sum-over-assessed']],
    ['D of N/D above D of D/S', report(of(60, 100), of(40, 61), of(20, 61)), ['assessed-over-weighed']],
    ['N and T above all judged', report(of(80, 100), of(50, 70), of(21, 70)), ['sum-over-assessed']],
    ['high N/D at low D/S', report(of(49, 100), of(34, 40), of(6, 40)), ['healthy-come']],
  ])('finds %s', (_name, given, expected) => {
    expect(checks(given)).toEqual(expected);
  });

  it('holds its own thresholds exactly: half weighed is not low, 84,9 % is not high', () => {
    expect(checks(report(of(50, 100), of(40, 40), of(0, 40)))).toEqual([]);
    expect(checks(report(of(499, 1000), of(339, 400), of(0, 400)))).toEqual([]);
    expect(checks(report(of(499, 1000), of(340, 400), of(0, 400)))).toEqual(['healthy-come']);
  });

  it('compares N and T over their own denominators', () => {
    expect(checks(report(of(90, 100), of(2, 3), of(1, 3)))).toEqual([]);
    expect(checks(report(of(90, 100), of(2, 3), of(34, 100)))).toEqual(['sum-over-assessed']);
  });

  it('does not hold unlike reports against each other, nor judge what nobody reported', () => {
    expect(checks(report(of(30, 50, 1), of(60, 70, 2), of(50, 70, 1)))).toEqual([]);
    expect(checks(report(EMPTY_TALLY, EMPTY_TALLY, EMPTY_TALLY))).toEqual([]);
    expect(checks(report(of(0, 0), of(0, 0), of(0, 0)))).toEqual([]);
  });
});

describe('growthFindings', () => {
  it('gathers the places of each check', () => {
    const plausible = report(of(80, 100), of(50, 70), of(20, 70), 'A');
    const [b, c] = ['B', 'C'].map((name) => report(of(80, 100), of(60, 70), of(20, 70), name)) as [
      GrowthReport,
      GrowthReport,
    ];
    expect(findings([plausible])).toEqual([]);
    expect(findings([plausible, b, c])).toEqual([{ check: 'sum-over-assessed', areas: [b.area, c.area] }]);
  });
});
