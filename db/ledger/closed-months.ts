import type { Month } from '@/lib/coverage/period';
import { formatMonth } from '@/lib/coverage/period';
import { audit } from '../audit';
import type { Store } from '../client';
import { statement } from '../statement';
import { write } from '../write';

/** A month whose books are closed: when, and by whom. */
export type ClosedMonth = Readonly<{ month: Month; closedAt: string; closedBy: string | null }>;

/** The closed months, earliest first. */
export function closedMonths(store: Store): ClosedMonth[] {
  return statement(
    store,
    'SELECT month, closed_at AS closedAt, closed_by AS closedBy FROM closed_month ORDER BY month',
  ).all() as ClosedMonth[];
}

/** True when the books of a month are closed: what is printed of it is final. */
export function isClosed(store: Store, month: Month): boolean {
  return statement(store, 'SELECT 1 FROM closed_month WHERE month = ?').get(month) !== undefined;
}

/** Closes the books of a month; false, and nothing written, when they are closed. Figures do not move. */
export function closeMonth(store: Store, month: Month, actor: string | null): boolean {
  if (isClosed(store, month)) return false;
  write(store, () => {
    store.sqlite
      .prepare('INSERT INTO closed_month (month, closed_at, closed_by) VALUES (?, ?, ?)')
      .run(month, new Date().toISOString(), actor);
    audit(store, { actor, action: 'tutup buku', subject: formatMonth(month) });
  });
  return true;
}

/** Opens the books of a month again, with the reason that the audit keeps; false when they are open. */
export function reopenMonth(store: Store, month: Month, actor: string | null, reason: string): boolean {
  if (!isClosed(store, month)) return false;
  write(store, () => {
    store.sqlite.prepare('DELETE FROM closed_month WHERE month = ?').run(month);
    audit(store, { actor, action: 'buka buku', subject: formatMonth(month), detail: reason });
  });
  return true;
}
