import { parseArgs } from 'node:util';
import { setDisabled } from '@/db/accounts/account-writer';
import { accountCommand, accountOf, nameFrom, say } from './account-command';

const USAGE = 'Cara pakai: npm run user:disable -- NAMA [--aktifkan]; dengan --aktifkan akun itu dibuka kembali.';

/** Disables an account and signs it out everywhere, or opens it again. */
process.exitCode = await accountCommand((store) => {
  const { values, positionals } = parseArgs({ options: { aktifkan: { type: 'boolean' } }, allowPositionals: true });
  const account = accountOf(store, nameFrom(positionals, USAGE));
  const disabled = !values.aktifkan;
  if (account.disabled === disabled) {
    say(`Akun ${account.name} sudah ${disabled ? 'nonaktif' : 'aktif'}.`);
    return;
  }
  setDisabled(store, account, disabled, null);
  say(
    disabled
      ? `Akun ${account.name} dinonaktifkan dan semua sesinya diakhiri. Buka lagi dengan npm run user:disable -- ${account.name} --aktifkan.`
      : `Akun ${account.name} aktif kembali.`,
  );
});
