import type { Metadata } from 'next';
import { type Query, required } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { hrefWithin, withinScope } from '@/app/_server/scope';
import { search } from '@/db/queries/search';

export const metadata: Metadata = { title: 'Cari wilayah' };

const MOST_HITS = 50;

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The search's answer without scripts, and with them when Enter is pressed. */
export default async function SearchPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const text = checked(() => required(context.query, 'q'));
  const hits = withinScope(context, search(context.store, text, Infinity)).slice(0, MOST_HITS);
  const own = context.reader.kind === 'account' && context.reader.role === 'camat' ? context.reader.area : null;
  const address = `/fasilitas?${new URLSearchParams({ ...(own && { wilayah: own }), cari: text })}`;
  const facilities = hrefWithin(context, address);
  return (
    <PageFrame context={context} section={null}>
      <h1>Hasil pencarian “{text}”</h1>
      {hits.length === 0 && (
        <p className="notice">
          Tidak ada wilayah atau puskesmas dengan nama itu. Periksa ejaannya, atau mulai dari{' '}
          <a href={`/wilayah/${context.deployment.district.code}`}>{context.deployment.district.name}</a>.
        </p>
      )}
      {facilities !== null && (
        <p>
          <a href={facilities}>Cari “{text}” di daftar fasilitas</a>: posyandu, pustu, poskesdes, dan puskesmas menurut
          nama, kode, atau dusun.
        </p>
      )}
      <ul className="facility-list">
        {hits.map(({ href, name, where }) => (
          <li key={href}>
            <a className="facility-name" href={href}>
              {name}
            </a>
            <span className="facility-place">{where}</span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
