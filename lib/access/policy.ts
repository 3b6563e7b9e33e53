import type { Reader, Role } from './reader';

/**
 * What can be asked of the program. Every page, file, API call and form names one; what none of them names is refused.
 * `open`: what a closed deployment still shows (signing in). `read`: figures. `account`: one's own password and session.
 * `send`: data by file or form. `log`: who changed what. `steward`: deciding on what was sent, closing months, undoing,
 * settings, targets, boundaries, accounts.
 */
export const ACTIONS = ['open', 'read', 'account', 'send', 'log', 'steward'] as const;
export type Action = (typeof ACTIONS)[number];

/** What the deployment has decided, and whether anybody could sign in at all. */
export type ReadingRule = Readonly<{ publicRead: boolean; hasAccounts: boolean }>;

export type Verdict = Readonly<{ allowed: true } | { allowed: false; status: 401 | 403; reason: string }>;

export const CLOSED_READING =
  'Data ini belum dibuka untuk umum dan belum ada akun. Atur PWS_PUBLIC_READ=true saat menjalankan program untuk membukanya.';
export const SIGN_IN =
  'Data ini hanya untuk yang memiliki akun. Masuk di /masuk; pengelola juga dapat membukanya untuk umum dengan PWS_PUBLIC_READ=true.';
const SIGN_IN_TO_WRITE = 'Ini hanya untuk yang memiliki akun. Masuk di /masuk.';

const EVERY_ROLE: readonly Role[] = ['admin', 'analis', 'puskesmas', 'camat', 'pembaca'];

/** Which roles may do what; the public may only do what `open` and an open deployment's `read` name. */
const ROLES_OF: Readonly<Record<Action, readonly Role[]>> = {
  open: EVERY_ROLE,
  read: EVERY_ROLE,
  account: EVERY_ROLE,
  send: ['admin', 'puskesmas'],
  log: ['admin', 'analis', 'puskesmas'],
  steward: ['admin'],
};

/** May this reader do that? Deny by default. What an area-bound role may see or write of it, `scope` decides. */
export function verdictOn(action: Action, reader: Reader, { publicRead, hasAccounts }: ReadingRule): Verdict {
  if (action === 'open' || (action === 'read' && publicRead)) return { allowed: true };
  if (reader.kind === 'public') {
    const reason = action !== 'read' ? SIGN_IN_TO_WRITE : hasAccounts ? SIGN_IN : CLOSED_READING;
    return { allowed: false, status: 401, reason };
  }
  if (ROLES_OF[action].includes(reader.role)) return { allowed: true };
  return {
    allowed: false,
    status: 403,
    reason: `Peran ${reader.role} tidak berwenang untuk ini. Hubungi administrator di Dinas Kesehatan.`,
  };
}
