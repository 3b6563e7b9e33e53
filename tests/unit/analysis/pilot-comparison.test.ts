import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PilotSite, measuresOf, movement, pilotGroup } from '@/lib/analysis/pilot-comparison';
import { type Month, month } from '@/lib/coverage/period';
import { EMPTY_TALLY, type Tally, sumTallies } from '@/lib/coverage/tally';
import type { FacilitySpan } from '@/lib/facilities/span';

const START = month(2025, 2);
const END = month(2025, 4);
const RULE = { kind: 'posyandu', start: START, end: END, denominator: 'aktif' } as const;

const tally = (numerator: number, denominator: number, expected = denominator): Tally => ({
  numerator,
  denominator,
  expected,
  reported: denominator,
});

const span = (given: Partial<FacilitySpan>): FacilitySpan => ({
  from: START,
  to: (END + 1) as Month,
  active: true,
  integrated: false,
  fiveCadres: false,
  staffed: false,
  declared: null,
  cadres: null,
  ...given,
});

const site = (spans: readonly FacilitySpan[], start = EMPTY_TALLY, end = start): PilotSite => ({
  spans,
  criteria: { start, end },
});

describe('the figures of a group', () => {
  it('follow its facilities month by month, over those that are aktif', () => {
    const middle = month(2025, 3);
    const group = pilotGroup(
      [
        site([span({ to: middle }), span({ from: middle, integrated: true })]),
        site([span({ active: false })]),
        site([span({ integrated: true, declared: true })]),
      ],
      RULE,
    );
    expect(group.months.map(({ tally: { numerator, denominator } }) => [numerator, denominator])).toEqual([
      [1, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(group).toMatchObject({ sites: 3, declared: 1, silent: 2 });
  });

  it('sum criteria and kader, never their shares; without kader rows nobody has reported', () => {
    const cadres = { cadres: 5, trained: 4, assessed: 3, purwa: 1, madya: 1, utama: 0 };
    const group = pilotGroup(
      [
        site([span({ cadres })], tally(1, 2, 12), tally(9, 10, 12)),
        site([span({ cadres: { ...cadres, cadres: 15, trained: 0 } })], tally(3, 12), tally(12, 12)),
        site([span({})]),
      ],
      RULE,
    );
    const end = Object.fromEntries(group.measures.map((measure) => [measure.key, measure.end]));
    expect(end.criteria).toEqual({ numerator: 21, denominator: 22, expected: 24, reported: 22 });
    expect(end['KDR-LTH']).toEqual({ numerator: 4, denominator: 20, expected: 3, reported: 2 });
    expect(end['KDR-PWA']).toEqual({ numerator: 4, denominator: 20, expected: 3, reported: 2 });
  });

  it('of a whole are the sums of its parts', () => {
    const sites = fc.array(
      fc
        .tuple(fc.boolean(), fc.boolean(), fc.nat(12), fc.nat(12))
        .map(([active, integrated, met, more]) => site([span({ active, integrated })], tally(met, met + more, 24))),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(sites, sites, (a, b) => {
        const [left, right, whole] = [a, b, [...a, ...b]].map((each) => pilotGroup(each, RULE));
        for (const [index, measure] of (whole?.measures ?? []).entries()) {
          const parts = [left, right].flatMap((each) => each?.measures[index]?.end ?? []);
          expect(measure.end).toEqual(sumTallies(parts));
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('speak of kader for posyandu only', () => {
    expect(measuresOf('posyandu')).toContain('KDR-LTH');
    expect(measuresOf('pustu')).toEqual(['status', 'criteria']);
  });
});

describe('a movement', () => {
  it('is the difference of counts and of shares, and none where a share is missing', () => {
    expect(movement({ start: tally(4, 10), end: tally(10, 10) })).toEqual({ numerator: 6, value: 0.6 });
    expect(movement({ start: tally(0, 0), end: tally(1, 1) })).toBeNull();
  });
});
