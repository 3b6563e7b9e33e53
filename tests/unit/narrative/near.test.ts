import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsWithin, normalisedName, withinOneEdit } from '@/lib/narrative/near';

describe('normalisedName', () => {
  it('keeps letters and digits, small and without accents', () => {
    expect(normalisedName(' Posyandu Mélati-1 (RT.02) ')).toBe('posyandumelati1rt02');
  });
});

describe('editsWithin', () => {
  it.each([
    ['melati', 'melati', 0],
    ['melati', 'melat', 1],
    ['melati', 'melatih', 1],
    ['melati', 'malati', 1],
    ['melati', 'mleati', 2],
    ['melati', 'mawar', null],
    ['', 'ab', 2],
  ])('%s to %s takes %s', (a, b, edits) => expect(editsWithin(a, b, 2)).toBe(edits));

  it('is the same both ways', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(text, text, (a, b) => withinOneEdit(a, b) === withinOneEdit(b, a)));
  });
});
