import type { Store } from '@/db/client';
import { dataVersion } from '@/db/write';

type Answers = { version: number; byQuestion: Map<string, unknown> };

const held = new WeakMap<object, Answers>();
/** Answers kept per database; the one that has not been asked for the longest goes first. */
const MOST = 400;

/**
 * The answer to a question about the data, worked out once per data version and arguments, and kept in this process
 * (which is one build). `question` names who asks; `parts` must be all that the answer depends on besides the data, the
 * current month included where it matters. Who may see it is decided before it is asked for: figures are the same for
 * everybody who may. What is kept is shared between requests: treat it as read-only.
 */
export function answered<T>(store: Store, question: string, parts: readonly unknown[], work: () => T): T {
  const { byQuestion } = answersOf(store);
  const key = JSON.stringify([question, parts]);
  const known = byQuestion.has(key);
  const answer = known ? (byQuestion.get(key) as T) : work();
  byQuestion.delete(key);
  byQuestion.set(key, answer);
  const [oldest] = byQuestion.keys();
  if (byQuestion.size > MOST && oldest !== undefined) byQuestion.delete(oldest);
  return answer;
}

/** Whichever process wrote, the version in the database tells; answers from before it are dropped. */
function answersOf(store: Store): Answers {
  const { version } = dataVersion(store);
  const known = held.get(store.sqlite);
  if (known?.version === version) return known;
  const empty = { version, byQuestion: new Map<string, unknown>() };
  held.set(store.sqlite, empty);
  return empty;
}
