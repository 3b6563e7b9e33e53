import { headers } from 'next/headers';
import { readerOf } from '@/app/_server/reader';
import { SiteHeader } from '@/app/_ui/shell/site-header';

/** For a signed-in reader whose role does not reach this page. */
export default async function Forbidden() {
  const reader = await readerOf(await headers());
  return (
    <>
      <SiteHeader current={null} reader={reader} />
      <main id="isi" className="page">
        <h1>Bukan wewenang akun ini</h1>
        <p className="lede">
          Peran akun Anda tidak membuka halaman ini. Hubungi administrator Dinas Kesehatan, atau kembali ke{' '}
          <a href="/">Ringkasan</a>.
        </p>
      </main>
    </>
  );
}
