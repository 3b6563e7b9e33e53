import type { Role } from '@/lib/access/reader';
import { EXAMPLE_PREFIX } from '@/lib/access/sign-in-name';
import type { Store } from '../client';
import { statement } from '../statement';

/** An account as administrators see it. `area` is the code of the puskesmas or kecamatan that its role is bound to. */
export type Account = Readonly<{
  id: string;
  name: string;
  role: Role;
  area: string | null;
  /** The name of that puskesmas or kecamatan. */
  areaName: string | null;
  disabled: boolean;
  oneTimePassword: boolean;
}>;

type Row = Omit<Account, 'disabled' | 'oneTimePassword'> & { disabled: number; oneTimePassword: number };

const COLUMNS = `id, username AS name, role, area, disabled, one_time_password AS oneTimePassword,
  coalesce((SELECT f.name FROM facility f WHERE f.code = user.area),
    (SELECT a.name FROM area a WHERE a.code = user.area)) AS areaName`;

const accountOf = (row: Row): Account => ({
  ...row,
  disabled: row.disabled === 1,
  oneTimePassword: row.oneTimePassword === 1,
});

/** True when there is an account to sign in with. */
export function hasAccounts(store: Store): boolean {
  return statement(store, 'SELECT 1 FROM user WHERE disabled = 0 LIMIT 1').get() !== undefined;
}

/** True when somebody has an account of their own: those that come with example data are everybody's. */
export function hasOwnAccounts({ sqlite }: Store): boolean {
  return sqlite.prepare('SELECT 1 FROM user WHERE substr(username, 1, ?) <> ?').get(...examplePrefix) !== undefined;
}

const examplePrefix = [EXAMPLE_PREFIX.length, EXAMPLE_PREFIX] as const;

/** The accounts that came with the example data and still open something. */
export function exampleAccounts({ sqlite }: Store): Account[] {
  const rows = sqlite
    .prepare(`SELECT ${COLUMNS} FROM user WHERE substr(username, 1, ?) = ? AND disabled = 0 ORDER BY username`)
    .all(...examplePrefix) as Row[];
  return rows.map(accountOf);
}

/** All accounts by name. */
export function accounts({ sqlite }: Store): Account[] {
  return (sqlite.prepare(`SELECT ${COLUMNS} FROM user ORDER BY username`).all() as Row[]).map(accountOf);
}

export function findAccount({ sqlite }: Store, name: string): Account | null {
  const row = sqlite.prepare(`SELECT ${COLUMNS} FROM user WHERE username = ?`).get(name) as Row | undefined;
  return row ? accountOf(row) : null;
}

export function accountById({ sqlite }: Store, id: string): Account | null {
  const row = sqlite.prepare(`SELECT ${COLUMNS} FROM user WHERE id = ?`).get(id) as Row | undefined;
  return row ? accountOf(row) : null;
}

/** When each account last signed in (ISO, UTC), by name; those that never did are left out. */
export function lastSignIns({ sqlite }: Store): Map<string, string> {
  const rows = sqlite
    .prepare("SELECT subject, max(at) AS at FROM audit WHERE action = 'masuk' AND subject IS NOT NULL GROUP BY subject")
    .all() as { subject: string; at: string }[];
  return new Map(rows.map(({ subject, at }) => [subject, at]));
}
