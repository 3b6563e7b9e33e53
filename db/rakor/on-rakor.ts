import type { Rakor } from '@/lib/rakor/rakor';
import type { Store } from '../client';
import { writeAside } from '../write';
import { findRakor } from './rakors';

/** Who writes, and the mark (rakor-mark) of what they looked at. */
export type Decision = Readonly<{ actor: string | null; seen: string }>;

/**
 * Stored; or nothing was: there is no such meeting or item any more (`missing`), somebody changed it meanwhile
 * (`overtaken`), its state forbids it (`fixed`), it has agreements (`agreed`), or there is not one slide (`empty`).
 */
export type RakorOutcome = 'stored' | 'missing' | 'overtaken' | 'fixed' | 'agreed' | 'empty';

/** What the audit calls a meeting. */
export function rakorSubject(id: number): string {
  return `rakor ${id}`;
}

/** One immediate transaction about a meeting as it stands then; nothing is written where there is none. */
export function onRakor(store: Store, id: number, work: (rakor: Rakor) => RakorOutcome): RakorOutcome {
  return writeAside(store, () => {
    const rakor = findRakor(store, id);
    return rakor ? work(rakor) : 'missing';
  });
}
