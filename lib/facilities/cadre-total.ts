import type { Tally } from '@/lib/coverage/tally';
import type { CadreCounts } from './span';

/** Kader of several posyandu together: of `expected` posyandu `reported` have a kader row; the others add nothing. */
export type CadreTotal = CadreCounts & Readonly<{ expected: number; reported: number }>;

export const NO_CADRES: CadreTotal = {
  cadres: 0,
  trained: 0,
  assessed: 0,
  purwa: 0,
  madya: 0,
  utama: 0,
  expected: 0,
  reported: 0,
};

/** One posyandu as a total; without any kader row (null) it is expected and has not reported, which is not nought. */
export function cadreTotal(counts: CadreCounts | null): CadreTotal {
  return counts ? { ...counts, expected: 1, reported: 1 } : { ...NO_CADRES, expected: 1 };
}

export function sumCadres(totals: Iterable<CadreTotal>): CadreTotal {
  const sum = { ...NO_CADRES } as { -readonly [Part in keyof CadreTotal]: number };
  for (const total of totals) {
    for (const part of Object.keys(sum) as (keyof CadreTotal)[]) sum[part] += total[part];
  }
  return sum;
}

/** Kader of any of the three levels: they are exclusive, so that they add up. */
export function graded({ purwa, madya, utama }: CadreCounts): number {
  return purwa + madya + utama;
}

/** Kader of none of the three levels: not trained, not assessed, or assessed below Purwa. */
export function ungraded(counts: CadreCounts): number {
  return counts.cadres - graded(counts);
}

/** Kader who still need the training. */
export function untrained({ cadres, trained }: CadreCounts): number {
  return cadres - trained;
}

/** The indicators that count kader, each with its numerator (contracts section 7, "Indicators over facilities"). */
export const CADRE_NUMERATORS = {
  'KDR-LTH': ({ trained }: CadreCounts) => trained,
  'KDR-PWA': graded,
  'KDR-UTM': ({ utama }: CadreCounts) => utama,
} as const;
export type CadreIndicator = keyof typeof CADRE_NUMERATORS;

/** A total as the indicator's tally: the same four numbers as the rollup holds. */
export function cadreTally(total: CadreTotal, code: CadreIndicator): Tally {
  const { cadres, expected, reported } = total;
  return { numerator: CADRE_NUMERATORS[code](total), denominator: cadres, expected, reported };
}

/** The farthest that kader have come, each counted once: the stages add up to all kader. */
export const CADRE_STAGES = ['utama', 'madya', 'purwa', 'assessed', 'trained', 'untrained'] as const;
export type CadreStage = (typeof CADRE_STAGES)[number];

/** How many kader stand at each stage; `assessed` and `trained` are those who have come no further. */
export function cadreStages(counts: CadreCounts): Readonly<Record<CadreStage, number>> {
  const { trained, assessed, purwa, madya, utama } = counts;
  return {
    utama,
    madya,
    purwa,
    assessed: assessed - graded(counts),
    trained: trained - assessed,
    untrained: untrained(counts),
  };
}
