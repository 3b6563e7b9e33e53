import type { Metadata } from 'next';
import { connection } from 'next/server';
import { headers } from 'next/headers';
import { deployment } from '@/app/_server/deployment';
import { readerOf } from '@/app/_server/reader';
import { SiteHeader } from '@/app/_ui/shell/site-header';
import { verdictOn } from '@/lib/access/policy';

export const metadata: Metadata = { title: 'Masuk' };

/** Why a page is closed, and what opens it; there are no accounts in this version. */
export default async function SignInPage() {
  await connection();
  const verdict = verdictOn('read', await readerOf(await headers()), deployment());
  return (
    <>
      <SiteHeader current={null} />
      <main id="isi" className="page">
        <h1>{verdict.allowed ? 'Data ini terbuka' : 'Data ini belum dibuka untuk umum'}</h1>
        <div className="prose">
          <p className="lede">{verdict.allowed ? 'Membaca tidak memerlukan akun.' : verdict.reason}</p>
          {!verdict.allowed && (
            <p>
              Untuk petugas TI: hentikan program, lalu jalankan kembali dengan{' '}
              <code>PWS_PUBLIC_READ=true npm start</code>. Di Windows: <code>set PWS_PUBLIC_READ=true</code>, lalu{' '}
              <code>npm start</code>.
            </p>
          )}
        </div>
      </main>
    </>
  );
}
