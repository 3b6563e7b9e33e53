/** What people sign in with: an e-mail address, or a name such as `camat.62.02.06`. Always in lower case. */
export type SignInName = string & { readonly __brand: 'SignInName' };

const SHORTEST = 3;
const LONGEST = 100;
const FORM = /^[a-z0-9][a-z0-9._+@-]*[a-z0-9]$/;
const E_MAIL = /^[^@]+@[^@]+\.[^@.]+$/;

/** The name begins so for the accounts that come with example data, and for no others. */
export const EXAMPLE_PREFIX = 'contoh.';
/** Their password. Known to everybody, and therefore only in a database of invented figures; the sign-in page says so. */
export const EXAMPLE_PASSWORD = 'contoh-pantau-ilp';

export const NAME_RULE =
  'Nama masuk berisi 3 sampai 100 huruf, angka, titik, garis, atau alamat surel, misalnya camat.62.02.06';

/** The name as it is kept: trimmed, in lower case, its dots kept; null when it has no name's form. */
export function signInName(text: string): SignInName | null {
  const name = text.trim().toLowerCase();
  if (name.length < SHORTEST || name.length > LONGEST || !FORM.test(name)) return null;
  return name.includes('@') && !E_MAIL.test(name) ? null : (name as SignInName);
}

/** The e-mail address that the account table wants of every account; a name that is none gets one that cannot exist. */
export function mailOf(name: SignInName): string {
  return name.includes('@') ? name : `${name}@akun.invalid`;
}

export function isExampleName(name: string): boolean {
  return name.startsWith(EXAMPLE_PREFIX);
}
