import type { Statement } from 'better-sqlite3';
import type { Sqlite, Store } from './client';

/** `rows`: each row an object. `values`: each row its first column alone. */
type Shape = 'rows' | 'values';

const prepared = new WeakMap<Sqlite, Map<string, Statement<unknown[]>>>();

/**
 * A statement prepared once per connection. Reading a page runs a few dozen queries hundreds of times; preparing took
 * longer than running them. For the reads of db/queries, whose text does not vary; never for `iterate`.
 */
export function statement({ sqlite }: Store, sql: string, shape: Shape = 'rows'): Statement<unknown[]> {
  const known = prepared.get(sqlite) ?? new Map<string, Statement<unknown[]>>();
  prepared.set(sqlite, known);
  const key = `${shape} ${sql}`;
  const held = known.get(key);
  if (held) return held;
  const made = sqlite.prepare<unknown[]>(sql);
  if (shape === 'values') made.pluck();
  known.set(key, made);
  return made;
}
