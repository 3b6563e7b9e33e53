import type { Statement } from 'better-sqlite3';
import type { Sqlite, Store } from './client';

/** `rows`: each row an object. `tuples`: each row its columns in order. `values`: each row its first column alone. */
type Shape = 'rows' | 'tuples' | 'values';

const prepared = new WeakMap<Sqlite, Map<string, Statement<unknown[]>>>();

/**
 * A statement prepared once per connection. Reading a page runs a few dozen queries hundreds of times; preparing took
 * longer than running them. For statements whose text does not vary; never for `iterate`.
 */
export function statement({ sqlite }: Store, sql: string, shape: Shape = 'rows'): Statement<unknown[]> {
  const known = prepared.get(sqlite) ?? new Map<string, Statement<unknown[]>>();
  prepared.set(sqlite, known);
  const key = `${shape} ${sql}`;
  const held = known.get(key);
  if (held) return held;
  const made = sqlite.prepare<unknown[]>(sql);
  if (shape === 'values') made.pluck();
  if (shape === 'tuples') made.raw();
  known.set(key, made);
  return made;
}
