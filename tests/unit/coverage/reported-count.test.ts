import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, NONE_COUNTED, countKnown, knownOf, sumReported } from '@/lib/coverage/reported-count';

const known = fc.constantFrom<Known>('met', 'lacking', 'unreported');

describe('knownOf', () => {
  it('tells what is met, what was reported as lacking, and what nobody reported', () => {
    const checklist = { met: ['A'], unreported: ['C'] };
    expect(['A', 'B', 'C'].map((code) => knownOf(checklist, code))).toEqual(['met', 'lacking', 'unreported']);
  });
});

describe('countKnown', () => {
  it('keeps silence out of numerator and denominator', () => {
    expect(countKnown(['met', 'lacking', 'unreported', 'met'])).toEqual({
      numerator: 2,
      denominator: 3,
      unreported: 1,
    });
    expect(countKnown([])).toEqual(NONE_COUNTED);
  });

  it('adds up: a whole is the sum of its parts, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.array(known, { maxLength: 12 }), { maxLength: 6 }), (parts) => {
        expect(sumReported(parts.map((part) => countKnown(part)))).toEqual(countKnown(parts.flat()));
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
