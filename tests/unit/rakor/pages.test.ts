import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText, pagesOf } from '@/lib/rakor/pages';

describe('pages', () => {
  it('part lines evenly', () => {
    const lines = Array.from({ length: 17 }, (_, index) => index);
    expect(pagesOf(lines).map(({ length }) => length)).toEqual([9, 8]);
    expect(pagesOf(lines.slice(0, 10)).map(({ length }) => length)).toEqual([10]);
    expect(pagesOf([])).toEqual([]);
  });

  it('hold every line once, in order, none longer than may be, none much shorter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 80 }), fc.integer({ min: 1, max: 12 }), (lines, most) => {
        const pages = pagesOf(lines, most);
        const lengths = pages.map(({ length }) => length);
        expect(pages.flat()).toEqual(lines);
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(most);
        if (lengths.length > 0) expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it('say which of how many, where there are several', () => {
    expect(pageText(1, 2)).toBe('(1 dari 2)');
    expect(pageText(1, 1)).toBe('');
  });
});
