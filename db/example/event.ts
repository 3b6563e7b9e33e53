import { type Month, monthRange, yearOf } from '@/lib/coverage/period';
import { type DesaStory, unrestful } from './cumulative';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import type { ExampleFact } from './service-fact';

/** Deaths for each live birth: a handful of mothers a year in a district, some tens of infants. */
const DEATHS = { mothers: 0.0008, infants: 0.006 };

/** Live births and deaths of a desa, as counts by the month; most months truly have no death. */
export function eventFacts({ random, desa, trueSize, silence }: DesaStory): ExampleFact[] {
  const count = (month: Month, indicator: string, numerator: number): ExampleFact => {
    return { month, code: desa, indicator, sex: 0, numerator, denominator: null };
  };
  return monthRange(FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH).flatMap((at) => {
    const born = unrestful(random, (0.96 * trueSize(desa, yearOf(at), 'bayi')) / 12);
    const mothers = Number(random.chance(born * DEATHS.mothers));
    const infants = Number(random.chance(born * DEATHS.infants));
    if (silence(desa, 'bayi', at)) return [];
    return [count(at, 'LHR', born), count(at, 'MTI', mothers), count(at, 'MTB', infants)];
  });
}
