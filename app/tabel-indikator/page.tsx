import type { Metadata } from 'next';
import { readGrid } from '@/app/_border/grid-request';
import type { Query } from '@/app/_border/parameters';
import { gridPreview } from '@/app/_server/grid';
import { checked, pageContext } from '@/app/_server/page-context';
import { GridForm } from '@/app/_ui/grid/grid-form';
import { GridResult } from '@/app/_ui/grid/grid-result';
import { PageFrame } from '@/app/_ui/shell/page-frame';

export const metadata: Metadata = { title: 'Tabel indikator' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The builder of tables: any indicators by areas by periods, previewed and downloaded; its state is its address. */
export default async function GridPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const asked = checked(() => readGrid(context.store, context.deployment, context.query));
  return (
    <PageFrame context={context} section="indikator" crumbs={[{ href: '/indikator', label: 'Indikator' }]}>
      <h1>Tabel indikator</h1>
      <p className="lede">
        Susun tabel dari indikator, wilayah, dan periode mana pun, lalu unduh sebagai XLSX, PDF, atau CSV. Alamat
        halaman ini menyimpan pilihan Anda.
      </p>
      <GridForm context={context} asked={asked} />
      <GridResult asked={asked} preview={gridPreview(context, asked)} context={context} />
    </PageFrame>
  );
}
