import { randomBytes } from 'node:crypto';
import { nameOf, type Reader } from '@/lib/access/reader';
import type { PageContext } from './page-context';

/**
 * A form that was not stored, as it comes back to its author: what he typed, and what is wrong or has changed meanwhile,
 * by field; the sentence of the whole form is under ''. `form` names the form on its page.
 */
export type FormState = Readonly<{
  form: string;
  kind: 'refused' | 'overtaken';
  values: Readonly<Record<string, string>>;
  problems: Readonly<Record<string, string>>;
}>;

type Kept = Readonly<{ author: string | null; until: number; state: FormState }>;

const MINUTE = 60_000;
const LIFE = 60 * MINUTE;
const MOST = 500;

const held = globalThis as typeof globalThis & { pantauForms?: Map<string, Kept> };

/**
 * Keeps a form for its author for an hour and returns the word by which his page asks for it: a form answers with a
 * redirect, so that a reload sends nothing twice, and an address is no place for all that was typed.
 */
export function keepForm(author: Reader, state: FormState): string {
  const forms = (held.pantauForms ??= new Map());
  const now = Date.now();
  for (const [id, { until }] of forms) if (until < now || forms.size >= MOST) forms.delete(id);
  const id = randomBytes(16).toString('base64url');
  forms.set(id, { author: nameOf(author), until: now + LIFE, state });
  return id;
}

/** The form that an address asks for (`isian`), or null when it is nobody's, another's, or too old. */
export function formOf({ query, reader }: Pick<PageContext, 'query' | 'reader'>): FormState | null {
  const kept = typeof query.isian === 'string' ? held.pantauForms?.get(query.isian) : undefined;
  if (!kept || kept.until < Date.now() || kept.author !== nameOf(reader)) return null;
  return kept.state;
}
