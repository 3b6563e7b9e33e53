import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisedName, withinOneEdit } from '@/lib/narrative/near';
import { NearNames } from '@/lib/narrative/near-names';

describe('names near those that were seen', () => {
  it('finds the first, or everyone of a name', () => {
    const [one, all] = [
      new NearNames<{ name: string; id: number }>(),
      new NearNames<{ name: string; id: number }>(true),
    ];
    for (const id of [1, 2]) for (const names of [one, all]) names.add({ name: 'Melati', id });
    expect(one.near({ name: 'Melatti', id: 3 })).toEqual({ name: 'Melati', id: 1 });
    expect(all.nearAll({ name: 'melati', id: 3 }).map(({ id }) => id)).toEqual([1, 2]);
    expect(one.near({ name: 'Mawar', id: 3 })).toBeNull();
    expect(one.near({ name: 'Posyandu Melati', id: 3 })).toEqual({ name: 'Melati', id: 1 });
  });

  it('finds exactly those within one edit, as comparing all would', () => {
    const name = fc.stringMatching(/^[ab]{1,5}$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), name, (seen, asked) => {
        const names = new NearNames<{ name: string; at: number }>(true);
        seen.forEach((each, at) => names.add({ name: each, at }));
        const near = (each: string) => withinOneEdit(normalisedName(asked), normalisedName(each));
        const found = names.nearAll({ name: asked, at: -1 }).map(({ at }) => at);
        expect(found.sort()).toEqual(seen.flatMap((each, at) => (near(each) ? [at] : [])));
      }),
      { seed: 24, numRuns: 300 },
    );
  });
});
