import { type Month, addMonths, formatMonth, monthRange } from '@/lib/coverage/period';
import { existsIn } from '@/lib/facilities/facility';
import type { ExampleFacility } from './facility';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import { seededRandom } from './random';

/** A row of `laporan`. */
export type ExampleReport = Readonly<{ month: Month; facility: string; day: string }>;

/** Reports are due by the fifth of the next month; the late come up to the twenty-fifth, some never. */
const DUE_DAY = 5;
const LAST_DAY = 25;
const MISSING = 0.03;
/** More are missing for the last month, which is not over for the late. */
const MISSING_AT_LAST = 0.12;

/** The day on which each facility's report of each month came in. Every facility is punctual by its own chance. */
export function exampleReports(district: string, facilities: readonly ExampleFacility[]): ExampleReport[] {
  const random = seededRandom(`${district}/pelayanan/laporan`);
  return facilities.flatMap((facility) => {
    const punctual = 0.98 - random.below(35) / 100;
    return monthRange(FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH).flatMap((at): ExampleReport[] => {
      const missing = random.chance(at === LAST_EXAMPLE_MONTH ? MISSING_AT_LAST : MISSING);
      const inTime = random.chance(punctual);
      const day = inTime ? 1 + random.below(DUE_DAY) : DUE_DAY + 1 + random.below(LAST_DAY - DUE_DAY);
      if (missing || !existsIn(facility, at)) return [];
      const next = formatMonth(addMonths(at, 1));
      return [{ month: at, facility: facility.code, day: `${next}-${String(day).padStart(2, '0')}` }];
    });
  });
}
