import type { PageContext } from '@/app/_server/page-context';
import { accounts, lastSignIns } from '@/db/accounts/account';
import { accountState, roleText } from '@/lib/narrative/account';
import { formatMoment } from '@/lib/narrative/format';

/** Every account with its role, its state and when it last signed in; the name leads to what can be done with it. */
export function AccountTable({ context: { store, deployment } }: Readonly<{ context: PageContext }>) {
  const last = lastSignIns(store);
  const moment = (at: string | undefined) => (at ? formatMoment(new Date(at), deployment.timeZone) : 'belum pernah');
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Tabel akun">
      <table className="data-table text-table">
        <caption className="visually-hidden">Semua akun</caption>
        <thead>
          <tr>
            <th scope="col">Nama masuk</th>
            <th scope="col">Peran</th>
            <th scope="col">Keadaan</th>
            <th scope="col">Terakhir masuk</th>
          </tr>
        </thead>
        <tbody>
          {accounts(store).map((account) => (
            <tr key={account.id}>
              <th scope="row">
                <a href={`/pengaturan/akun/${account.id}`}>{account.name}</a>
              </th>
              <td>{roleText(account)}</td>
              <td>{accountState(account)}</td>
              <td>{moment(last.get(account.name))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
