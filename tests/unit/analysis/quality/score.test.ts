import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PARTS, SCORE_PARTS, type ScoreParts, scoreOf, sumParts } from '@/lib/analysis/quality/score';
import type { Ratio } from '@/lib/coverage/ratio';

const ratio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.nat(500), fc.nat(500))
  .map(([n, more]) => ({ numerator: n, denominator: n + more }));
const parts: fc.Arbitrary<ScoreParts> = fc.record({
  completeness: ratio,
  timeliness: ratio,
  consistency: ratio,
  outliers: ratio,
  denominators: ratio,
});

describe('the score', () => {
  it('gives each part that could be looked at the same weight', () => {
    const held: ScoreParts = {
      ...NO_PARTS,
      completeness: { numerator: 90, denominator: 100 },
      timeliness: { numerator: 1, denominator: 2 },
    };
    expect(scoreOf(held)).toEqual({ points: 70, parts: 2 });
  });

  it('is none where nothing could be looked at: that is no 0', () => {
    expect(scoreOf(NO_PARTS)).toBeNull();
    expect(scoreOf({ ...NO_PARTS, outliers: { numerator: 0, denominator: 4 } })).toEqual({ points: 0, parts: 1 });
  });

  it('lies between 0 and 100, and is 100 only where every part is in order', () => {
    fc.assert(
      fc.property(parts, (held) => {
        const score = scoreOf(held);
        if (!score) return;
        expect(score.points).toBeGreaterThanOrEqual(0);
        expect(score.points).toBeLessThanOrEqual(100 + 1e-9);
        const isWhole = SCORE_PARTS.every((part) => held[part].numerator === held[part].denominator);
        expect(Math.abs(score.points - 100) < 1e-9).toBe(isWhole);
      }),
      { seed: 24, numRuns: 200 },
    );
  });

  it('of a district is made of sums, never of a mean of scores', () => {
    const small: ScoreParts = { ...NO_PARTS, completeness: { numerator: 0, denominator: 1 } };
    const large: ScoreParts = { ...NO_PARTS, completeness: { numerator: 99, denominator: 99 } };
    expect(scoreOf(sumParts([small, large]))?.points).toBeCloseTo(99);
  });
});
