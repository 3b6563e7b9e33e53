import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { pageContext } from '@/app/_server/page-context';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { indicators } from '@/db/indicators';
import { INDICATOR_GROUPS } from '@/lib/indicators/groups';

export const metadata: Metadata = { title: 'Indikator' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Every indicator by life-cycle stage. */
export default async function IndicatorsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const all = indicators(context.store);
  return (
    <PageFrame context={context} section="indikator">
      <h1>Indikator</h1>
      <p className="lede">Pilih indikator untuk melihat peta, capaian per wilayah, tren, dan nama di balik angkanya.</p>
      <p className="screen-only">
        <a href="/tabel-indikator">Susun tabel indikator</a>{' '}
        <span className="muted">beberapa indikator, wilayah, dan periode sekaligus; XLSX, PDF, atau CSV</span>
      </p>
      <div className="columns">
        {INDICATOR_GROUPS.map(({ title, holds }) => (
          <section key={title} className="frame">
            <h2>{title}</h2>
            <ul className="stack">
              {all.filter(holds).map(({ code, name }) => (
                <li key={code}>
                  <a href={`/indikator/${code}`}>{name}</a> <span className="muted small">{code}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PageFrame>
  );
}
