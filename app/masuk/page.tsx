import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { ExampleAccounts } from '@/app/_ui/section/example-accounts';
import { TextField } from '@/app/_ui/form/text-field';
import { SiteHeader } from '@/app/_ui/shell/site-header';
import { CLOSED_READING, verdictOn } from '@/lib/access/policy';
import { wayBack } from '@/lib/access/way-back';
import { WRONG_SIGN_IN } from '@/lib/narrative/sign-in';

export const metadata: Metadata = { title: 'Masuk' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Signing in; in a closed deployment also why the page that was asked for is closed, and what opens it. */
export default async function SignInPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'open');
  const { deployment, query, reader } = context;
  const verdict = verdictOn('read', reader, deployment);
  const closed = deployment.hasAccounts ? 'Data ini hanya untuk yang memiliki akun.' : CLOSED_READING;
  const lede = verdict.allowed ? 'Membaca data ini tidak memerlukan akun.' : closed;
  const back = wayBack(typeof query.kembali === 'string' ? query.kembali : null);
  const failed = checked(() => optional(query, 'galat')) !== null;
  const left = checked(() => optional(query, 'keluar')) !== null;
  return (
    <>
      <SiteHeader current={null} reader={reader} />
      <main id="isi" className="page">
        <h1>Masuk</h1>
        <div className="prose">
          {left && <p className="notice">Anda sudah keluar.</p>}
          {reader.kind === 'account' && (
            <p className="notice">
              Anda sudah masuk sebagai {reader.name}. <a href={back}>Lanjutkan</a>
            </p>
          )}
          <p className="lede">{lede}</p>
          {failed && (
            <p className="notice" role="alert" id="galat-masuk">
              {WRONG_SIGN_IN}
            </p>
          )}
          <form className="form form-narrow" action="/masuk/kirim" method="post">
            <input type="hidden" name="kembali" value={back} />
            <TextField
              name="nama"
              label="Nama masuk"
              autoComplete="username"
              describedBy={failed ? 'galat-masuk' : undefined}
            />
            <TextField name="sandi" label="Kata sandi" type="password" autoComplete="current-password" />
            <button className="button button-primary" type="submit">
              Masuk
            </button>
          </form>
          <ExampleAccounts context={context} />
          {!verdict.allowed && reader.kind === 'public' && (
            <p>
              Untuk petugas TI: data dapat dibuka untuk umum dengan menghentikan program, lalu menjalankan kembali{' '}
              <code>PWS_PUBLIC_READ=true npm start</code>. Di Windows: <code>set PWS_PUBLIC_READ=true</code>, lalu{' '}
              <code>npm start</code>.
            </p>
          )}
        </div>
      </main>
    </>
  );
}
