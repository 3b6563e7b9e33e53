/** The roles of contracts section 1 (PERAN). */
export const ROLES = ['admin', 'analis', 'puskesmas', 'camat', 'pembaca'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who is asking: the public, who was given a read-only way to one area (`key`), or a signed-in account. `name` is the sign-in name; `area` the puskesmas' code of a
 * puskesmas and the kecamatan's of a camat, null for the others. Who signed in with a one-time password replaces it
 * before anything else.
 */
export type Reader =
  | Readonly<{ kind: 'public' }>
  | Readonly<{ kind: 'key'; id: number; area: string }>
  | Readonly<{
      kind: 'account';
      id: string;
      name: string;
      role: Role;
      area: string | null;
      session?: string;
      oneTimePassword?: boolean;
    }>;

export const PUBLIC: Reader = { kind: 'public' };

/** The sign-in name that batches and the audit keep; null for the public. */
export function nameOf(reader: Reader): string | null {
  return reader.kind === 'account' ? reader.name : null;
}

/** The part of an ETag that keeps one reader's answers from another's. */
export function scopeOf(reader: Reader): string {
  if (reader.kind === 'public') return 'public';
  return reader.kind === 'key' ? `kunci ${reader.id}` : `${reader.role} ${reader.area ?? ''} ${reader.id}`;
}

/** Whose rows a reader may write: everybody's, one puskesmas' own, or nobody's. */
export type WriteScope = Readonly<{ kind: 'all' } | { kind: 'puskesmas'; puskesmas: string } | { kind: 'none' }>;

export function writeScope(reader: Reader): WriteScope {
  if (reader.kind !== 'account') return { kind: 'none' };
  if (reader.role === 'admin') return { kind: 'all' };
  if (reader.role === 'puskesmas' && reader.area) return { kind: 'puskesmas', puskesmas: reader.area };
  return { kind: 'none' };
}
