import { BELOW_STEADY, type BelowSteady, DEFAULT_BELOW_STEADY } from '@/lib/pws/status';
import type { Store } from './client';
import { statement } from './statement';

/** The key of the setting that says what below the target and steady means in PWS. */
export const BELOW_STEADY_KEY = 'pws.belowSteady';

/** What below the target and steady means in this district; the default where nothing valid is set. */
export function belowSteadyOf(store: Store): BelowSteady {
  const text = statement(store, 'SELECT value FROM setting WHERE key = ?', 'values').get(BELOW_STEADY_KEY);
  return BELOW_STEADY.find((choice) => JSON.stringify(choice) === text) ?? DEFAULT_BELOW_STEADY;
}
