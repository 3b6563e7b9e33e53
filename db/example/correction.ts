import { type Month, month } from '@/lib/coverage/period';
import { seededRandom } from './random';
import type { ExampleFact } from './service-fact';

/** Facts as they first came in, and the rows that set some of them right afterwards. */
export type CorrectedFacts = Readonly<{ first: readonly ExampleFact[]; corrections: readonly ExampleFact[] }>;

/** Some desa counted visits instead of persons in these, and one sent a month in late. */
const RECOUNTED: Readonly<Record<string, Month>> = {
  K1: month(2025, 10),
  PF: month(2025, 10),
  LNS: month(2025, 11),
  HT: month(2025, 12),
};
const LATE: Readonly<{ indicators: readonly string[]; month: Month }> = {
  indicators: ['K1', 'K4', 'K6', 'PF', 'KF'],
  month: month(2025, 11),
};
const RECOUNTING_DESA = 3;

/** Takes some facts back to what was reported first, and gives what corrects them: the truth is what was drawn. */
export function firstReported(
  district: string,
  desa: readonly string[],
  facts: readonly ExampleFact[],
): CorrectedFacts {
  const [late, ...others] = seededRandom(`${district}/pelayanan/koreksi`).shuffle(desa);
  const recounting = new Set(others.slice(0, RECOUNTING_DESA));
  const isLate = (fact: ExampleFact) =>
    fact.code === late && fact.month === LATE.month && LATE.indicators.includes(fact.indicator);
  const isRecounted = (fact: ExampleFact) => recounting.has(fact.code) && RECOUNTED[fact.indicator] === fact.month;
  return {
    first: facts
      .filter((fact) => !isLate(fact))
      .map((fact) => (isRecounted(fact) ? { ...fact, numerator: fact.numerator * 2 + 2 } : fact)),
    corrections: facts.filter((fact) => isLate(fact) || isRecounted(fact)),
  };
}
