import { randomUUID } from 'node:crypto';
import type { Store } from '../client';

/** Counted apart: a name from one address, a name from anywhere, and an address whatever the name. */
export type Attempt = Readonly<{ name: string; address: string }>;

/** Within this time after the last attempt that counted, more than `most` are refused. */
export const WINDOW_MS = 15 * 60 * 1000;
const MOST = { pair: 5, name: 20, address: 50 } as const;

type Row = Readonly<{ count: number; lastRequest: number }>;

const keysOf = ({ name, address }: Attempt) =>
  [
    [`masuk pasangan ${name} ${address}`, MOST.pair],
    [`masuk nama ${name}`, MOST.name],
    [`masuk alamat ${address}`, MOST.address],
  ] as const;

/**
 * Counts an attempt to sign in before its password is looked at, so that many at once cannot slip through. Returns the
 * seconds to wait when there have been too many, else null. Names that do not exist are counted like those that do.
 */
export function countAttempt({ sqlite }: Store, attempt: Attempt, now = Date.now()): number | null {
  const find = sqlite.prepare('SELECT count, last_request AS lastRequest FROM rate_limit WHERE key = ?');
  const add = sqlite.prepare(
    `INSERT INTO rate_limit (id, key, count, last_request) VALUES (@id, @key, 1, @now)
     ON CONFLICT (key) DO UPDATE SET count = count + 1, last_request = @now`,
  );
  return sqlite
    .transaction(() => {
      sqlite.prepare('DELETE FROM rate_limit WHERE last_request <= ?').run(now - WINDOW_MS);
      const waits = keysOf(attempt).flatMap(([key, most]) => {
        const row = find.get(key) as Row | undefined;
        return row && row.count >= most ? [row.lastRequest + WINDOW_MS - now] : [];
      });
      if (waits.length > 0) return Math.ceil(Math.max(...waits) / 1000);
      for (const [key] of keysOf(attempt)) add.run({ id: randomUUID(), key, now });
      return null;
    })
    .immediate();
}

/** Forgets a name's attempts once it has signed in; the address keeps its count, less this one. */
export function forgetAttempts({ sqlite }: Store, attempt: Attempt): void {
  const [pair, name, address] = keysOf(attempt).map(([key]) => key);
  sqlite
    .transaction(() => {
      sqlite.prepare('DELETE FROM rate_limit WHERE key IN (?, ?)').run(pair, name);
      sqlite.prepare('UPDATE rate_limit SET count = count - 1 WHERE key = ? AND count > 0').run(address);
    })
    .immediate();
}
