import { monthRange } from '@/lib/coverage/period';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import { seededRandom } from './random';
import type { ExampleFact } from './service-fact';

const HELD = 0.86;
/** Of the puskesmas that have yet to tell of the last month. */
const LATE_IN = 10;

/** PWS-EVB: whether each puskesmas held its evaluation of the month, 0 or 1 of 1. */
export function evaluationFacts(district: string, puskesmas: readonly string[]): ExampleFact[] {
  const random = seededRandom(`${district}/pelayanan/evaluasi`);
  const late = new Set(random.shuffle(puskesmas).slice(0, Math.ceil(puskesmas.length / LATE_IN)));
  return puskesmas.flatMap((code) =>
    monthRange(FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH).flatMap((at): ExampleFact[] => {
      const numerator = Number(random.chance(HELD));
      if (at === LAST_EXAMPLE_MONTH && late.has(code)) return [];
      return [{ month: at, code, indicator: 'PWS-EVB', sex: 0, numerator, denominator: 1 }];
    }),
  );
}
