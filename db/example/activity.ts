import { type Month, addMonths, monthRange } from '@/lib/coverage/period';
import { ACTIVE_CRITERION } from '@/lib/facilities/criteria';
import type { CriterionRecord } from '@/lib/facilities/span';
import { FIRST_EXAMPLE_MONTH, LAST_EXAMPLE_MONTH } from './plan';
import type { Random } from './random';

/** What became of a posyandu within the history: aktif or not all along, begun late, or stopped. */
export type Activity = 'active' | 'idle' | 'begun' | 'stopped';

/** The PSY-AKTIF rows of a posyandu from its first month on. */
export function activityRows(random: Random, activity: Activity, first: Month): CriterionRecord[] {
  const row = (month: Month, met: boolean) => ({ criterion: ACTIVE_CRITERION, month, met });
  if (activity === 'active' || activity === 'idle') return [row(first, activity === 'active')];
  const turn = random.pick(monthRange(addMonths(FIRST_EXAMPLE_MONTH, 3), addMonths(LAST_EXAMPLE_MONTH, -2)));
  const begun = activity === 'begun';
  return [row(first, !begun), row(turn, begun)];
}
