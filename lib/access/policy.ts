/** Who is asking. Accounts come with their roles; without one a reader is the public. */
export type Reader = Readonly<{ kind: 'public' }>;

export const PUBLIC: Reader = { kind: 'public' };

/** What the deployment has decided: whether reading needs no account. */
export type ReadingRule = Readonly<{ publicRead: boolean }>;

export type Verdict = Readonly<{ allowed: true } | { allowed: false; status: 401 | 403; reason: string }>;

export const CLOSED_READING =
  'Data ini belum dibuka untuk umum dan belum ada akun. Atur PWS_PUBLIC_READ=true saat menjalankan program untuk membukanya.';

/** May this reader see figures? Deny by default: only an open deployment answers the public. */
export function mayRead(reader: Reader, { publicRead }: ReadingRule): Verdict {
  if (reader.kind === 'public' && publicRead) return { allowed: true };
  return { allowed: false, status: 401, reason: CLOSED_READING };
}

/** The part of a cache key or ETag that keeps one reader's answers from another's. */
export function scopeOf(reader: Reader): string {
  return reader.kind;
}
