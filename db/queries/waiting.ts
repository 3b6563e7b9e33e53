import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { statement } from '../statement';

/** What puskesmas have sent and the Dinkes has not decided: how many, of how many puskesmas, since when (ISO, UTC). */
export type Waiting = Readonly<{ submissions: number; puskesmas: number; since: string | null }>;

/** The submissions that wait, of one puskesmas (by its code) or of all. */
export function waitingSubmissions(store: Store, puskesmas: string | null = null): Waiting {
  return statement(
    store,
    `SELECT count(*) AS submissions, count(DISTINCT puskesmas) AS puskesmas, min(sent_at) AS since FROM submission
     WHERE status = 'menunggu' AND (@puskesmas IS NULL OR puskesmas = @puskesmas)`,
  ).get({ puskesmas }) as Waiting;
}

/** The months that are closed (tutup buku), the latest first. */
export function closedMonths(store: Store): Month[] {
  return statement(store, 'SELECT month FROM closed_month ORDER BY month DESC', 'values').all() as Month[];
}
