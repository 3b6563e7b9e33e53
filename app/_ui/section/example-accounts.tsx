import type { PageContext } from '@/app/_server/page-context';
import { exampleAccounts } from '@/db/accounts/account';
import { EXAMPLE_PASSWORD } from '@/lib/access/sign-in-name';

/** Who can be tried out in a database of invented figures; nothing anywhere else. */
export function ExampleAccounts({ context: { store, deployment } }: Readonly<{ context: PageContext }>) {
  const accounts = deployment.district.example ? exampleAccounts(store) : [];
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="akun-contoh-judul">
      <h2 id="akun-contoh-judul">Akun contoh</h2>
      <p>
        Basis data ini berisi data contoh, jadi siapa pun boleh mencoba dengan akun di bawah ini. Kata sandi semuanya{' '}
        <code>{EXAMPLE_PASSWORD}</code>. Akun ini hanya ada di basis data contoh, tidak pernah di basis data daerah.
      </p>
      <dl className="setting-choices">
        {accounts.map(({ id, name, role, area }) => (
          <div key={id} className="setting-choice">
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              peran {role}
              {area && `, ${area}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
