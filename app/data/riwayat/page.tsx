import type { Metadata } from 'next';
import { readNumber } from '@/app/_border/number';
import { type Query, optional } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { BatchTable } from '@/app/_ui/data/batch-table';
import { DataNav } from '@/app/_ui/data/data-nav';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { batches } from '@/db/ledger/batches';
import { mayReadBatch } from '@/lib/access/ledger';
import { verdictOn } from '@/lib/access/policy';

export const metadata: Metadata = { title: 'Riwayat data' };

const A_PAGE = 40;

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Every accepted change of the data, newest first. */
export default async function HistoryPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'log');
  const before = checked(() => {
    const text = optional(context.query, 'sebelum');
    return text === null ? null : readNumber(text, 'sebelum');
  });
  const all = batches(context.store, before, A_PAGE);
  const shown = all.filter((batch) => mayReadBatch(context.reader, batch));
  const maySteward = verdictOn('steward', context.reader, context.deployment).allowed;
  const oldest = all.length === A_PAGE ? all.at(-1) : undefined;
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current="/data/riwayat" />
      <h1>Riwayat data</h1>
      <p className="lede">
        Setiap perubahan yang tersimpan: siapa, kapan, dari berkas apa, apa yang berubah, dan mengapa. Yang keliru dapat
        diurungkan dari halaman nomornya.
      </p>
      {maySteward && (
        <p className="screen-only">
          <a href="/data/riwayat/jejak">Jejak: semua penulisan dan siapa yang masuk</a>
        </p>
      )}
      <BatchTable batches={shown} timeZone={context.deployment.timeZone} />
      {oldest && (
        <p>
          <a href={`/data/riwayat?sebelum=${oldest.id}`}>Yang lebih lama</a>
        </p>
      )}
    </PageFrame>
  );
}
