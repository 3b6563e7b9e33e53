import { parseArgs } from 'node:util';
import { type NewAccount, addAccount } from '@/db/accounts/account-writer';
import { ROLES } from '@/lib/access/reader';
import { UsageError, accountCommand, nameFrom, say } from './account-command';

const USAGE =
  'Cara pakai: npm run user:add -- NAMA --peran PERAN [--wilayah KODE], misalnya npm run user:add -- camat.62.02.06 --peran camat --wilayah 62.02.06';

function readRequest(): NewAccount {
  const { values, positionals } = parseArgs({
    options: { peran: { type: 'string' }, wilayah: { type: 'string' } },
    allowPositionals: true,
  });
  const name = nameFrom(positionals, USAGE);
  const role = ROLES.find((each) => each === values.peran?.trim().toLowerCase());
  if (!role) throw new UsageError(`--peran harus salah satu dari ${ROLES.join(', ')}. ${USAGE}`);
  return { name, role, area: values.wilayah?.trim() || null };
}

/** Adds an account; its one-time password is all that goes to standard output. */
process.exitCode = await accountCommand(async (store) => {
  const asked = readRequest();
  const password = await addAccount(store, asked, null);
  say(`Akun ${asked.name} (peran ${asked.role}) dibuat. Kata sandi sekali pakai, ditampilkan hanya sekarang:`);
  process.stdout.write(`${password}\n`);
});
