import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CADRE_STAGES,
  NO_CADRES,
  cadreStages,
  cadreTally,
  cadreTotal,
  graded,
  sumCadres,
  ungraded,
  untrained,
} from '@/lib/facilities/cadre-total';
import type { CadreCounts } from '@/lib/facilities/span';

const counts = { cadres: 8, trained: 6, assessed: 5, purwa: 2, madya: 1, utama: 1 };

/** Any counts that the importer takes: purwa + madya + utama <= dinilai <= dilatih <= kader. */
const anyCounts = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }).map(([a, b, c, d, e, f]): CadreCounts => {
  const [purwa, madya, utama] = [a ?? 0, b ?? 0, c ?? 0];
  const assessed = purwa + madya + utama + (d ?? 0);
  const trained = assessed + (e ?? 0);
  return { cadres: trained + (f ?? 0), trained, assessed, purwa, madya, utama };
});
const anyTotals = fc.array(fc.option(anyCounts).map(cadreTotal), { maxLength: 20 });

describe('a total of kader', () => {
  it('keeps a posyandu without any kader row apart from one that has none', () => {
    const none = { cadres: 0, trained: 0, assessed: 0, purwa: 0, madya: 0, utama: 0 };
    expect(cadreTotal(null)).toEqual({ ...none, expected: 1, reported: 0 });
    expect(cadreTotal(none)).toEqual({ ...none, expected: 1, reported: 1 });
    expect(sumCadres([])).toEqual(NO_CADRES);
  });

  it('adds up in any order and any grouping', () => {
    fc.assert(
      fc.property(anyTotals, fc.nat(20), (totals, at) => {
        const sum = sumCadres(totals);
        expect(sumCadres([...totals].reverse())).toEqual(sum);
        expect(sumCadres([sumCadres(totals.slice(0, at)), sumCadres(totals.slice(at))])).toEqual(sum);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('counts every kader at one stage, none twice and none below nought', () => {
    expect(cadreStages(counts)).toEqual({ utama: 1, madya: 1, purwa: 2, assessed: 1, trained: 1, untrained: 2 });
    fc.assert(
      fc.property(anyTotals, (totals) => {
        const sum = sumCadres(totals);
        const stages = CADRE_STAGES.map((stage) => cadreStages(sum)[stage]);
        expect(stages.reduce((all, count) => all + count, 0)).toBe(sum.cadres);
        expect(Math.min(...stages)).toBeGreaterThanOrEqual(0);
        expect(graded(sum) + ungraded(sum)).toBe(sum.cadres);
        expect(untrained(sum)).toBe(cadreStages(sum).untrained);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('makes the tallies of the three indicators', () => {
    const total = sumCadres([cadreTotal(counts), cadreTotal(null)]);
    const of = { denominator: 8, expected: 2, reported: 1 };
    expect(cadreTally(total, 'KDR-LTH')).toEqual({ numerator: 6, ...of });
    expect(cadreTally(total, 'KDR-PWA')).toEqual({ numerator: 4, ...of });
    expect(cadreTally(total, 'KDR-UTM')).toEqual({ numerator: 1, ...of });
  });
});
