import { parseArgs } from 'node:util';
import { accounts, lastSignIns } from '@/db/accounts/account';
import { accountCommand } from './account-command';

const HEADERS = ['nama', 'peran', 'wilayah', 'keadaan', 'terakhir masuk (UTC)'];

/** Lists the accounts on standard output: one line each, the columns parted by tabs, a dash for what is not there. */
process.exitCode = await accountCommand((store) => {
  parseArgs({ options: {} });
  const last = lastSignIns(store);
  const lines = accounts(store).map(({ name, role, area, disabled, oneTimePassword }) => {
    const state = disabled ? 'nonaktif' : oneTimePassword ? 'kata sandi belum diganti' : 'aktif';
    return [name, role, area ?? '-', state, last.get(name)?.slice(0, 16).replace('T', ' ') ?? '-'];
  });
  process.stdout.write([HEADERS, ...lines].map((cells) => `${cells.join('\t')}\n`).join(''));
});
