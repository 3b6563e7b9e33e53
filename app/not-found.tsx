import { headers } from 'next/headers';
import { SiteHeader } from '@/app/_ui/shell/site-header';
import { explainMissing } from '@/app/_border/missing';

/** Names what was not found and offers the nearest valid choice. */
export default async function NotFound() {
  const address = (await headers()).get('x-pantau-path') ?? '/';
  const { sentence, choices } = explainMissing(address);
  return (
    <>
      <SiteHeader current={null} />
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
