import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJump } from '@/lib/analysis/quality/jump';

describe('a jump of a denominator', () => {
  it('is more than the set share of what it was', () => {
    expect(isJump(400, 500, 25)).toBe(false);
    expect(isJump(400, 501, 25)).toBe(true);
    expect(isJump(400, 299, 25)).toBe(true);
    expect(isJump(48, 4, 25)).toBe(true);
  });

  it('is more than chance: four persons becoming six are none', () => {
    expect(isJump(4, 6, 25)).toBe(false);
    expect(isJump(4, 8, 25)).toBe(false);
    expect(isJump(4, 13, 25)).toBe(true);
  });

  it('is none where nothing changes, whatever the setting', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 5, max: 100 }), (count, percent) => {
        expect(isJump(count, count, percent)).toBe(false);
      }),
      { seed: 24, numRuns: 100 },
    );
  });

  it('is found at least as often by a tighter setting', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.integer({ min: 5, max: 99 }), (before, now, percent) => {
        if (isJump(before, now, percent + 1)) expect(isJump(before, now, percent)).toBe(true);
      }),
      { seed: 24, numRuns: 300 },
    );
  });
});
