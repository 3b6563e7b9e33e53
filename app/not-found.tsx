import { headers } from 'next/headers';
import { deployment } from '@/app/_server/deployment';
import { readerOf } from '@/app/_server/reader';
import { SiteHeader } from '@/app/_ui/shell/site-header';
import { explainMissing } from '@/app/_border/missing';
import { verdictOn } from '@/lib/access/policy';

/** Names what was not found and offers the nearest valid choice. */
export default async function NotFound() {
  const given = await headers();
  const reader = await readerOf(given);
  const verdict = verdictOn('read', reader, deployment());
  const { sentence, choices } = explainMissing(given.get('x-pantau-path') ?? '/', verdict.allowed);
  return (
    <>
      <SiteHeader current={null} reader={reader} />
      <main id="isi" className="page">
        <h1>Halaman tidak ditemukan</h1>
        <p className="lede">{sentence}</p>
        <ul className="stack" style={{ marginBlock: '1rem' }}>
          {choices.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
