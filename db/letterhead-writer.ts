import { createHash } from 'node:crypto';
import type { Letterhead } from '@/lib/settings/letterhead';
import { linesOf } from '@/lib/settings/letterhead-lines';
import { audit } from './audit';
import type { Store } from './client';
import { LETTERHEAD_KEY, type Picture, letterheadOf, logoOf } from './letterhead';
import { write } from './write';

/** Who decides, and the mark of what stood there when he decided; without it whatever stands is replaced. */
export type LetterheadDecision = Readonly<{ actor: string | null; seen?: string }>;

/** Somebody else decided between the reading and the writing; nothing was stored. */
export class LetterheadOvertaken extends Error {}

/** A word for the letterhead or logo as it stands, by which a form says what its author saw. */
export function letterheadMark(store: Store): string {
  return markOf(JSON.stringify(letterheadOf(store)));
}

export function logoMark(store: Store): string {
  const logo = logoOf(store);
  return logo ? markOf(logo.content) : 'tanpa';
}

/**
 * Stores the letterhead and notes each line that changed. False, and nothing written, when it is already so; throws
 * LetterheadOvertaken when another holds than was seen. The data version rises: files that carry a letterhead are kept by
 * it, though no figure changes.
 */
export function setLetterhead(store: Store, letterhead: Letterhead, { actor, seen }: LetterheadDecision): boolean {
  const [before, after] = [linesOf(letterheadOf(store)), linesOf(letterhead)];
  const changed = Object.entries(after).filter(([name, text]) => before[name as keyof typeof before] !== text);
  if (changed.length === 0) return false;
  write(store, () => {
    if (seen !== undefined && seen !== letterheadMark(store)) throw new LetterheadOvertaken();
    store.sqlite
      .prepare('INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
      .run(LETTERHEAD_KEY, JSON.stringify(letterhead));
    const detail = changed
      .map(([name, text]) => `${name}: ${before[name as keyof typeof before]} -> ${text}`)
      .join('; ');
    audit(store, { actor, action: 'pengaturan', subject: LETTERHEAD_KEY, detail });
  });
  return true;
}

/** Stores a logo in place of the one there was, or takes it away (null). As setLetterhead. */
export function setLogo(store: Store, logo: Picture | null, { actor, seen }: LetterheadDecision): void {
  write(store, () => {
    if (seen !== undefined && seen !== logoMark(store)) throw new LetterheadOvertaken();
    const { sqlite } = store;
    if (logo) {
      sqlite
        .prepare(
          `INSERT INTO office_picture (name, type, content) VALUES ('logo', ?, ?)
           ON CONFLICT (name) DO UPDATE SET type = excluded.type, content = excluded.content`,
        )
        .run(logo.type, logo.content);
    } else sqlite.prepare("DELETE FROM office_picture WHERE name = 'logo'").run();
    const detail = logo ? `logo baru, ${logo.content.byteLength} bita` : 'logo dihapus';
    audit(store, { actor, action: 'pengaturan', subject: LETTERHEAD_KEY, detail });
  });
}

function markOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16);
}
