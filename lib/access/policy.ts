import type { Reader, Role } from './reader';

/**
 * What can be asked of the program. Every page, file, API call and form names one; what none of them names is refused.
 * `open`: what a closed deployment still shows (signing in). `read`: figures. `account`: one's own password and session.
 * `send`: data by file or form. `log`: who changed what. `steward`: deciding on what was sent, closing months, undoing,
 * settings, targets, boundaries, accounts. `meet`: what a meeting shows and agrees on, which all who attend may read.
 * `convene`: preparing and holding a meeting, its agreements and minutes. `progress`: saying what became of an agreement
 * of one's own area. `share`: making and revoking a read-only way to one's own area.
 */
export const ACTIONS = [
  'open',
  'read',
  'account',
  'send',
  'log',
  'steward',
  'meet',
  'convene',
  'progress',
  'share',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What the deployment has decided, and whether anybody could sign in at all. */
export type ReadingRule = Readonly<{ publicRead: boolean; hasAccounts: boolean }>;

export type Verdict = Readonly<{ allowed: true } | { allowed: false; status: 401 | 403; reason: string }>;

export const CLOSED_READING =
  'Data ini belum dibuka untuk umum dan belum ada akun. Atur PWS_PUBLIC_READ=true saat menjalankan program untuk membukanya.';
export const SIGN_IN =
  'Data ini hanya untuk yang memiliki akun. Masuk di /masuk; pengelola juga dapat membukanya untuk umum dengan PWS_PUBLIC_READ=true.';
/** Where a one-time password is replaced. */
export const OWN_ACCOUNT = '/akun';
export const REPLACE_PASSWORD = `Kata sandi Anda hanya untuk sekali masuk. Ganti dahulu di ${OWN_ACCOUNT}.`;
const SIGN_IN_TO_WRITE = 'Ini hanya untuk yang memiliki akun. Masuk di /masuk.';

const EVERY_ROLE: readonly Role[] = ['admin', 'analis', 'puskesmas', 'camat', 'pembaca'];

/** Which roles may do what; the public may only do what `open` and an open deployment's `read` and `meet` name. */
const ROLES_OF: Readonly<Record<Action, readonly Role[]>> = {
  open: EVERY_ROLE,
  read: EVERY_ROLE,
  account: EVERY_ROLE,
  send: ['admin', 'puskesmas'],
  log: ['admin', 'analis', 'puskesmas'],
  steward: ['admin'],
  meet: EVERY_ROLE,
  convene: ['admin'],
  progress: ['admin', 'puskesmas', 'camat'],
  share: ['admin', 'puskesmas', 'camat'],
};

/** True for who has signed in with a one-time password and has not replaced it yet. */
export function mustReplacePassword(reader: Reader): boolean {
  return reader.kind === 'account' && reader.oneTimePassword === true;
}

/**
 * May this reader do that? Deny by default. Who holds a one-time password may replace it, and otherwise do what the
 * public may. What an area-bound role may see of it, `scope` decides; what it may write, `writeScope`.
 */
export function verdictOn(action: Action, reader: Reader, { publicRead, hasAccounts }: ReadingRule): Verdict {
  if (action === 'open' || (isReading(action) && publicRead)) return { allowed: true };
  if (reader.kind === 'key' && action === 'read') return { allowed: true };
  if (reader.kind !== 'account') {
    const reason = !isReading(action) ? SIGN_IN_TO_WRITE : hasAccounts ? SIGN_IN : CLOSED_READING;
    return { allowed: false, status: 401, reason };
  }
  if (mustReplacePassword(reader) && action !== 'account') {
    return { allowed: false, status: 403, reason: REPLACE_PASSWORD };
  }
  if (ROLES_OF[action].includes(reader.role)) return { allowed: true };
  return {
    allowed: false,
    status: 403,
    reason: `Peran ${reader.role} tidak berwenang untuk ini. Hubungi administrator di Dinas Kesehatan.`,
  };
}

function isReading(action: Action): boolean {
  return action === 'read' || action === 'meet';
}
