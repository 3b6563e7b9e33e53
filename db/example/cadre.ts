import { type Month, addMonths } from '@/lib/coverage/period';
import { FIVE_CADRES_CRITERION } from '@/lib/facilities/criteria';
import type { CadreRecord, CriterionRecord } from '@/lib/facilities/span';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import type { Random } from './random';

/** Counts are renewed every half year, and whenever the number of kader crosses five. */
const ROUND_MONTHS = 6;

export type CadreOptions = Readonly<{
  /** The posyandu's own criterion rows: the counts agree with PSY-KADER5 ... */
  criteria: readonly CriterionRecord[];
  /** ... unless this posyandu is one of the few whose two sources disagree. */
  disagrees: boolean;
  first: Month;
}>;

/**
 * Kader counts of a posyandu: the shares trained and assessed grow over the history, within purwa+madya+utama <=
 * dinilai <= dilatih <= kader.
 */
export function cadreRows(random: Random, { criteria, disagrees, first }: CadreOptions): CadreRecord[] {
  const five = criteria.filter((row) => row.criterion === FIVE_CADRES_CRITERION);
  const [many, few] = [5 + random.below(3), 3 + random.below(2)];
  const [pace, diligence] = [0.5 + random.below(60) / 100, 0.5 + random.below(50) / 100];
  const rounds = [0, 1, 2, 3].map((round) => addMonths(FIRST_EXAMPLE_MONTH, round * ROUND_MONTHS));
  const months = new Set([first, ...rounds, ...five.map((row) => row.month)].filter((each) => each >= first));
  return [...months]
    .sort((a, b) => a - b)
    .map((at) => {
      const met = five.findLast((row) => row.month <= at)?.met ?? false;
      const cadres = met && !disagrees ? many : few;
      const elapsed = (at - FIRST_EXAMPLE_MONTH) / (LAST_EXAMPLE_MONTH - FIRST_EXAMPLE_MONTH);
      const trained = Math.round(cadres * Math.min(1, pace * (0.3 + 0.7 * elapsed)));
      const assessed = Math.floor(trained * Math.min(1, diligence * (0.6 + 0.5 * elapsed)));
      const utama = Math.round(assessed * 0.2 * elapsed);
      const madya = Math.floor((assessed - utama) * 0.45 * (0.4 + elapsed * 0.6));
      const purwa = Math.max(0, Math.round((assessed - utama - madya) * 0.8));
      return { month: at, cadres, trained, assessed, purwa, madya, utama };
    });
}
