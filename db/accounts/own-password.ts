import { passwordProblem } from '@/lib/access/password';
import { waitText } from '@/lib/narrative/sign-in';
import type { Store } from '../client';
import type { Account } from './account';
import { passwordHash, replacePassword } from './account-writer';
import { countAttempt, forgetAttempts } from './attempts';
import { isPassword } from './password';

type Change = Readonly<{
  current?: string;
  chosen?: string;
  again?: string;
  /** Of the session that asks: the one that stays. */
  token: string;
  address: string;
}>;

/**
 * Replaces an account's own password. Returns why not, in a sentence for its owner, or null when it is done. The
 * current password is asked for and its attempts are counted: a browser left open must not give the account away.
 */
export async function changeOwnPassword(store: Store, account: Account, change: Change): Promise<string | null> {
  const { current = '', chosen = '', again = '', token, address } = change;
  const problem = passwordProblem(chosen, account.name);
  if (problem) return problem;
  if (chosen !== again) return 'Dua isian kata sandi baru tidak sama. Ketik sekali lagi.';
  if (chosen === current) return 'Kata sandi baru harus berbeda dari yang sekarang.';
  const attempt = { name: account.name, address };
  const seconds = countAttempt(store, attempt);
  if (seconds !== null) return waitText(seconds);
  const hash = passwordHash(store, account.id);
  if (hash === null || !(await isPassword(current, hash))) return 'Kata sandi sekarang tidak cocok.';
  forgetAttempts(store, attempt);
  await replacePassword(store, account, chosen, token);
  return null;
}
