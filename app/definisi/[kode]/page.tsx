import type { Metadata } from 'next';
import { type Query, readIndicator } from '@/app/_border/parameters';
import { checked, districtPlace, pageContext } from '@/app/_server/page-context';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { targetOf } from '@/db/queries/profile';
import { definitionLines } from '@/lib/exports/definition';
import { propertyLines } from '@/lib/narrative/definition';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { store } = await pageContext(searchParams);
  const { kode } = await params;
  return { title: `Definisi: ${checked(() => readIndicator(store, kode, 'kode')).name}` };
}

/** One indicator's whole definition, printed from its row in the catalogue. */
export default async function DefinitionPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams);
  const { kode } = await params;
  const indicator = checked(() => readIndicator(context.store, kode, 'kode'));
  const target = targetOf(context.store, indicator, districtPlace(context), context.deployment.current);
  return (
    <PageFrame context={context} section="definisi" crumbs={[{ href: '/definisi', label: 'Definisi' }]}>
      <h1>{indicator.name}</h1>
      <dl className="definition">
        {[...definitionLines(indicator, target), ...propertyLines(indicator)].map(({ label, text }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <a className="button" href={`/indikator/${indicator.code}`}>
          Lihat capaian
        </a>
      </p>
    </PageFrame>
  );
}
