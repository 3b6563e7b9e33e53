import { type Letterhead, presetLetterhead } from '@/lib/settings/letterhead';
import type { Store } from './client';
import { district } from './places';
import { statement } from './statement';

/** The key under which the letterhead is kept among the settings, as JSON. */
export const LETTERHEAD_KEY = 'kop';

/** A logo's bytes and media type (`image/png`, `image/jpeg`). */
export type Picture = Readonly<{ type: string; content: Buffer }>;

/** The office's letterhead: what was decided, over what follows from the district. */
export function letterheadOf(store: Store): Letterhead {
  const preset = presetLetterhead(district(store)?.name ?? '');
  const text = statement(store, 'SELECT value FROM setting WHERE key = ?', 'values').get(LETTERHEAD_KEY);
  if (typeof text !== 'string') return preset;
  const stored = JSON.parse(text) as Partial<Letterhead>;
  return { ...preset, ...stored, signatory: { ...preset.signatory, ...stored.signatory } };
}

/** The office's logo, or null where none was brought in. */
export function logoOf(store: Store): Picture | null {
  const row = statement(store, "SELECT type, content FROM office_picture WHERE name = 'logo'").get();
  return (row as Picture | undefined) ?? null;
}
