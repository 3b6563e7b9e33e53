import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CadreSources, cadresWanted, fewCadres, sourcesDisagree } from '@/lib/facilities/five-cadres';

const sources = (cadres: number | null, criterion: boolean | null = null): CadreSources => ({
  counts: cadres === null ? null : { cadres, trained: 0, assessed: 0, purwa: 0, madya: 0, utama: 0 },
  criterion,
});
const anySources = fc
  .tuple(fc.option(fc.nat(9)), fc.option(fc.boolean()))
  .map(([cadres, criterion]) => sources(cadres, criterion));

describe('five kader', () => {
  it('says how many a posyandu still needs, and nothing where nobody reported', () => {
    expect([0, 3, 4, 5, 9].map((cadres) => cadresWanted(sources(cadres)))).toEqual([5, 2, 1, 0, 0]);
    expect(cadresWanted(sources(null))).toBeNull();
  });

  it('calls two sources contradictory only where both speak', () => {
    expect(sourcesDisagree(sources(4, true))).toBe(true);
    expect(sourcesDisagree(sources(5, false))).toBe(true);
    for (const agreeing of [sources(5, true), sources(4, false), sources(null, true), sources(4, null)]) {
      expect(sourcesDisagree(agreeing)).toBe(false);
    }
  });

  it('counts a place by plain loops', () => {
    expect(fewCadres([sources(3, false), sources(4, true), sources(6, true), sources(null, false)])).toEqual({
      posyandu: 4,
      reported: 3,
      silent: 1,
      few: 2,
      wanted: 3,
      disagreeing: 1,
    });
    fc.assert(
      fc.property(fc.array(anySources, { maxLength: 15 }), (all) => {
        let [few, wanted, silent] = [0, 0, 0];
        for (const { counts } of all) {
          if (!counts) silent += 1;
          else if (counts.cadres < 5) {
            few += 1;
            wanted += 5 - counts.cadres;
          }
        }
        expect(fewCadres(all)).toMatchObject({ posyandu: all.length, few, wanted, silent });
        expect(fewCadres([...all].reverse())).toEqual(fewCadres(all));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
