import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { jobOrNotFound } from '@/app/_server/import-job';
import { checked, pageContext } from '@/app/_server/page-context';
import { DataNav } from '@/app/_ui/data/data-nav';
import { JobView } from '@/app/_ui/data/job-view';
import { PageFrame } from '@/app/_ui/shell/page-frame';

export const metadata: Metadata = { title: 'Periksa kiriman' };

/** Where each kind of work begins. */
const ABOVE = { files: '/data/impor', submission: '/data/kiriman', undo: '/data/riwayat' } as const;

type Props = Readonly<{ params: Promise<{ id: string }>; searchParams: Promise<Query> }>;

/** One piece of work from its start to its end: how far it is, what it found, what it would change, what became of it. */
export default async function JobPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams, 'send');
  const held = jobOrNotFound(context.store, context.reader, (await params).id);
  const missing = checked(() => optional(context.query, 'perlu'));
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current={ABOVE[held.job.task.kind]} isBelow />
      <JobView context={context} held={held} missing={missing} />
    </PageFrame>
  );
}
