import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { pageContext } from '@/app/_server/page-context';
import { DataNav } from '@/app/_ui/data/data-nav';
import { StepList } from '@/app/_ui/data/step-list';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { firstHour } from '@/db/queries/first-hour';
import { formatMonth } from '@/lib/coverage/period';
import { firstSteps, laterSteps } from '@/lib/narrative/first-hour';

export const metadata: Metadata = { title: 'Mulai' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** A new district's first hour: from an empty database to the headline figure. */
export default async function StartPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const { store, deployment } = context;
  const counts = firstHour(store, deployment.current);
  const template = `/unduh/templat?puskesmas=semua&periode=${formatMonth(deployment.current)}`;
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current="/data/mulai" />
      <h1>Dari basis data kosong ke angka utama</h1>
      <p className="lede">
        {deployment.district.name} sudah siap dengan semua kecamatan dan desanya. Tiga langkah ini cukup untuk melihat
        berapa posyandu, pustu, dan puskesmas yang sudah melaksanakan ILP.
      </p>
      <h2>Tiga langkah pertama</h2>
      <StepList steps={firstSteps(counts, template)} ordered />
      <h2>Sesudah itu</h2>
      <StepList steps={laterSteps(counts)} ordered={false} />
    </PageFrame>
  );
}
