import { randomUUID } from 'node:crypto';
import { areaProblem, bindingOf } from '@/lib/access/account-area';
import type { Role } from '@/lib/access/reader';
import { type SignInName, isExampleName, mailOf } from '@/lib/access/sign-in-name';
import { audit } from '../audit';
import type { Store } from '../client';
import { findFacility } from '../facilities';
import { findArea } from '../places';
import { type Account, findAccount } from './account';
import { drawPassword, hashed } from './password';
import { closeSessions } from './session';

/** An account that cannot be made or changed as asked, in a sentence with the remedy. Nothing has been written then. */
export class AccountError extends Error {}

/** Who does it: the sign-in name, or null for a command. */
export type Actor = string | null;
export type NewAccount = Readonly<{ name: SignInName; role: Role; area: string | null }>;

/** Makes an account and returns its one-time password, which is kept nowhere. Throws AccountError. */
export async function addAccount(store: Store, asked: NewAccount, actor: Actor): Promise<string> {
  checkNew(store, asked);
  const password = drawPassword();
  await insertAccount(store, asked, { password, oneTime: true, actor });
  return password;
}

type Opening = Readonly<{ password: string; oneTime: boolean; actor: Actor }>;

/** Adds the rows of an account that has been checked. */
export async function insertAccount(store: Store, asked: NewAccount, { password, oneTime, actor }: Opening) {
  const { name, role, area } = asked;
  const [id, hash, now] = [randomUUID(), await hashed(password), Date.now()];
  inOneStep(store, () => {
    if (findAccount(store, name)) throw new AccountError(taken(name));
    store.sqlite
      .prepare(
        `INSERT INTO user (id, name, email, email_verified, created_at, updated_at, username, display_username, role,
           area, disabled, one_time_password)
         VALUES (@id, @name, @email, 0, @now, @now, @name, @name, @role, @area, 0, @oneTime)`,
      )
      .run({ id, name, email: mailOf(name), now, role, area, oneTime: Number(oneTime) });
    store.sqlite
      .prepare(
        `INSERT INTO account (id, account_id, provider_id, user_id, password, created_at, updated_at)
         VALUES (@id, @id, 'credential', @id, @hash, @now, @now)`,
      )
      .run({ id, hash, now });
    audit(store, { actor, action: 'akun-tambah', subject: name, detail: roleText(role, area) });
  });
}

/** Gives an account a new one-time password and signs it out everywhere. Returns the password. */
export async function resetPassword(store: Store, { id, name }: Account, actor: Actor): Promise<string> {
  const password = drawPassword();
  const hash = await hashed(password);
  inOneStep(store, () => {
    putPassword(store, id, hash, true);
    closeSessions(store, id);
    audit(store, { actor, action: 'akun-atur-ulang', subject: name });
  });
  return password;
}

/** Replaces an account's own password, and signs out its other browsers. */
export async function replacePassword(store: Store, { id, name }: Account, password: string, token: string) {
  const hash = await hashed(password);
  inOneStep(store, () => {
    putPassword(store, id, hash, false);
    closeSessions(store, id, { except: token });
    audit(store, { actor: name, action: 'akun-kata-sandi', subject: name });
  });
}

/** Disables an account, which signs it out everywhere, or opens it again. The last administrator stays. */
export function setDisabled(store: Store, { id, name }: Account, disabled: boolean, actor: Actor): void {
  inOneStep(store, () => {
    if (disabled) keepAnAdministrator(store, id);
    update(store, id, 'disabled', Number(disabled));
    if (disabled) closeSessions(store, id);
    audit(store, { actor, action: disabled ? 'akun-nonaktif' : 'akun-aktif', subject: name });
  });
}

/** Gives an account another role or area (people are transferred) and signs it out everywhere. Throws AccountError. */
export function changeRole(store: Store, account: Account, role: Role, area: string | null, actor: Actor): void {
  checkArea(store, role, area);
  inOneStep(store, () => {
    if (role !== 'admin') keepAnAdministrator(store, account.id);
    update(store, account.id, 'role', role);
    update(store, account.id, 'area', area);
    closeSessions(store, account.id);
    const detail = `${roleText(account.role, account.area)} -> ${roleText(role, area)}`;
    audit(store, { actor, action: 'akun-peran', subject: account.name, detail });
  });
}

/** Signs an account out: everywhere, or of one browser. */
export function revokeSessions(store: Store, { id, name }: Account, actor: Actor, only?: string): void {
  inOneStep(store, () => {
    const closed = closeSessions(store, id, { only });
    if (closed > 0) audit(store, { actor, action: 'akun-sesi', subject: name, detail: `${closed} sesi diakhiri` });
  });
}

function checkNew(store: Store, { name, role, area }: NewAccount): void {
  if (isExampleName(name)) {
    throw new AccountError(`Nama yang diawali "contoh." hanya untuk akun contoh. Pilih nama lain.`);
  }
  if (findAccount(store, name)) throw new AccountError(taken(name));
  checkArea(store, role, area);
}

function checkArea(store: Store, role: Role, area: string | null): void {
  const problem = areaProblem(role, area);
  if (problem) throw new AccountError(problem);
  if (area === null) return;
  if (bindingOf(role) === 'puskesmas' && findFacility(store, area)?.type !== 'puskesmas') {
    throw new AccountError(`Tidak ada puskesmas dengan kode "${area}" di basis data ini. Periksa kode_fasilitasnya.`);
  }
  if (bindingOf(role) === 'kecamatan' && findArea(store, area)?.level !== 'kecamatan') {
    throw new AccountError(`Tidak ada kecamatan dengan kode "${area}" di basis data ini. Contoh kode: 62.02.06.`);
  }
}

function keepAnAdministrator({ sqlite }: Store, id: string): void {
  const others = sqlite.prepare("SELECT 1 FROM user WHERE role = 'admin' AND disabled = 0 AND id <> ?").get(id);
  const isOne = sqlite.prepare("SELECT 1 FROM user WHERE role = 'admin' AND disabled = 0 AND id = ?").get(id);
  if (!isOne || others) return;
  throw new AccountError('Ini administrator terakhir yang aktif. Buat atau aktifkan administrator lain dahulu.');
}

function putPassword({ sqlite }: Store, id: string, hash: string, oneTime: boolean): void {
  const now = Date.now();
  sqlite
    .prepare("UPDATE account SET password = ?, updated_at = ? WHERE user_id = ? AND provider_id = 'credential'")
    .run(hash, now, id);
  sqlite.prepare('UPDATE user SET one_time_password = ?, updated_at = ? WHERE id = ?').run(Number(oneTime), now, id);
}

function update(
  { sqlite }: Store,
  id: string,
  column: 'disabled' | 'role' | 'area',
  value: string | number | null,
): void {
  sqlite.prepare(`UPDATE user SET ${column} = ?, updated_at = ? WHERE id = ?`).run(value, Date.now(), id);
}

function inOneStep(store: Store, work: () => void): void {
  store.sqlite.transaction(work).immediate();
}

function taken(name: string): string {
  return (
    `Akun ${name} sudah ada. Kata sandi baru: npm run user:reset -- ${name}. ` +
    'Peran dan wilayahnya diubah administrator di /pengaturan/akun.'
  );
}

function roleText(role: Role, area: string | null): string {
  return area ? `${role} ${area}` : role;
}

/** The password of an account as it is kept: a hash; null when the account has none. */
export function passwordHash({ sqlite }: Store, id: string): string | null {
  const row = sqlite
    .prepare("SELECT password FROM account WHERE user_id = ? AND provider_id = 'credential'")
    .get(id) as { password: string | null } | undefined;
  return row?.password ?? null;
}
