import type { PageContext } from '@/app/_server/page-context';
import type { Account } from '@/db/accounts/account';
import { openSessions } from '@/db/accounts/session';
import { browserName } from '@/lib/narrative/account';
import { formatMoment } from '@/lib/narrative/format';

type Props = Readonly<{ context: PageContext; account: Account; token: string | null }>;

/** Where one is signed in, each with the way to end it: a browser left open elsewhere is closed from here. */
export function OwnSessions({ context: { store, deployment }, account, token }: Props) {
  const sessions = openSessions(store, account.id);
  const moment = (at: number) => formatMoment(new Date(at), deployment.timeZone);
  return (
    <section className="frame" aria-labelledby="sesi-judul">
      <h2 id="sesi-judul">Tempat Anda sedang masuk</h2>
      <ul className="stack">
        {sessions.map((session) => (
          <li key={session.id} className="session">
            <span>
              {browserName(session.browser)}
              {session.token === token && <strong> (peramban ini)</strong>}
              <span className="small muted">
                {' '}
                sejak {moment(session.since)}, berakhir {moment(session.until)}
                {session.address && `, alamat ${session.address}`}
              </span>
            </span>
            {session.token !== token && (
              <form action="/akun/sesi" method="post">
                <input type="hidden" name="sesi" value={session.id} />
                <button className="button" type="submit">
                  Akhiri
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
