import type { CadreCounts } from './span';

/** The standard of KMK HK.01.07/MENKES/2015/2023: a posyandu has at least five kader. */
export const LEAST_CADRES = 5;

/** What two sources say of a posyandu's kader: its counts, and the criterion PSY-KADER5; null where nobody reported. */
export type CadreSources = Readonly<{ counts: CadreCounts | null; criterion: boolean | null }>;

/** How many kader a posyandu still needs to have five; null without any kader row, which is not nought. */
export function cadresWanted({ counts }: Pick<CadreSources, 'counts'>): number | null {
  return counts && Math.max(0, LEAST_CADRES - counts.cadres);
}

/**
 * True where the criterion and the counts contradict each other (contracts section 7, "Two sources for one question").
 * Where one of them was not reported there is nothing to contradict.
 */
export function sourcesDisagree({ counts, criterion }: CadreSources): boolean {
  return counts !== null && criterion !== null && criterion !== counts.cadres >= LEAST_CADRES;
}

/**
 * Posyandu by whether they have five kader: `few` of those with a kader row have fewer and together need `wanted` more;
 * `silent` have none; in `disagreeing` the criterion says otherwise.
 */
export type FewCadres = Readonly<{
  posyandu: number;
  reported: number;
  silent: number;
  few: number;
  wanted: number;
  disagreeing: number;
}>;

export function fewCadres(posyandu: readonly CadreSources[]): FewCadres {
  const wanted = posyandu.flatMap((each) => cadresWanted(each) ?? []);
  return {
    posyandu: posyandu.length,
    reported: wanted.length,
    silent: posyandu.length - wanted.length,
    few: wanted.filter((count) => count > 0).length,
    wanted: wanted.reduce((sum, count) => sum + count, 0),
    disagreeing: posyandu.filter(sourcesDisagree).length,
  };
}
