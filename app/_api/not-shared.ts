import { notice } from './notice';

/** The answer to an account that would share what is not its own. */
export function notShared(what: string): Response {
  return notice(403, {
    title: 'Tidak diizinkan',
    sentence: `Akun ini tidak dapat ${what}. Camat dan puskesmas membagikan kecamatannya sendiri; selebihnya administrator.`,
    href: '/',
    label: 'Ringkasan',
  });
}
