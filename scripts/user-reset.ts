import { parseArgs } from 'node:util';
import { resetPassword } from '@/db/accounts/account-writer';
import { accountCommand, accountOf, nameFrom, say } from './account-command';

/** Gives an account a new one-time password, printed on standard output, and signs it out everywhere. */
process.exitCode = await accountCommand(async (store) => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const name = nameFrom(positionals, 'Cara pakai: npm run user:reset -- NAMA');
  const account = accountOf(store, name);
  const password = await resetPassword(store, account, null);
  say(`Kata sandi ${name} diatur ulang dan semua sesinya diakhiri.${account.disabled ? ' Akun ini nonaktif.' : ''}`);
  say('Kata sandi sekali pakai, ditampilkan hanya sekarang:');
  process.stdout.write(`${password}\n`);
});
