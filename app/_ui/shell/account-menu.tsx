import { OWN_ACCOUNT } from '@/lib/access/policy';
import type { Reader } from '@/lib/access/reader';

/** The way in, or who is signed in and the way out. */
export function AccountMenu({ reader }: Readonly<{ reader: Reader }>) {
  if (reader.kind !== 'account') {
    return (
      <a className="account" href="/masuk">
        Masuk
      </a>
    );
  }
  return (
    <form className="account" action="/keluar" method="post">
      <a href={OWN_ACCOUNT}>{reader.name}</a>
      <button type="submit">Keluar</button>
    </form>
  );
}
