import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readNumber } from '@/app/_border/number';
import type { Query } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { BatchView } from '@/app/_ui/data/batch-view';
import { DataNav } from '@/app/_ui/data/data-nav';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { batchOf } from '@/db/ledger/batches';
import { firstChangesOf } from '@/db/ledger/changes';
import { mayReadBatch } from '@/lib/access/ledger';
import { verdictOn } from '@/lib/access/policy';

export const metadata: Metadata = { title: 'Riwayat satu perubahan' };

type Props = Readonly<{ params: Promise<{ nomor: string }>; searchParams: Promise<Query> }>;

/** One accepted change: who, when, which files, what changed, and how to take it back. */
export default async function BatchPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams, 'log');
  const { nomor } = await params;
  const batch = batchOf(
    context.store,
    checked(() => readNumber(nomor, 'nomor')),
  );
  if (!batch || !mayReadBatch(context.reader, batch)) notFound();
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current="/data/riwayat" isBelow />
      <BatchView
        store={context.store}
        batch={batch}
        changed={firstChangesOf(context.store, batch.id)}
        timeZone={context.deployment.timeZone}
        maySteward={verdictOn('steward', context.reader, context.deployment).allowed}
      />
    </PageFrame>
  );
}
