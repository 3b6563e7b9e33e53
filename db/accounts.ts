import type { Store } from './client';
import { statement } from './statement';

/** True when there is an account to sign in with. */
export function hasAccounts(store: Store): boolean {
  return statement(store, 'SELECT 1 FROM user WHERE disabled = 0 LIMIT 1').get() !== undefined;
}
