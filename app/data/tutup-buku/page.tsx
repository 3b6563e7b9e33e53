import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { ClosingTable } from '@/app/_ui/data/closing-table';
import { DataNav } from '@/app/_ui/data/data-nav';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { closedMonths } from '@/db/ledger/closed-months';
import { seriesBounds } from '@/db/rollup/series';
import { verdictOn } from '@/lib/access/policy';
import { addMonths, monthRange, type Month } from '@/lib/coverage/period';

export const metadata: Metadata = { title: 'Tutup buku' };

/** A year and a half: what is still spoken of at a Rakor. */
const MONTHS = 18;

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Which months are final, and the revisions since. */
export default async function ClosingPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'log');
  const { store, deployment, reader } = context;
  const missing = checked(() => optional(context.query, 'perlu'));
  const closed = closedMonths(store);
  const last = seriesBounds(store, deployment.district.id)?.last ?? deployment.current;
  const first = Math.min(addMonths(last, 1 - MONTHS), ...closed.map(({ month }) => month)) as Month;
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current="/data/tutup-buku" />
      <h1>Tutup buku</h1>
      <p className="lede">
        Bulan yang ditutup dicetak sebagai <strong>final</strong>, yang lain sebagai <strong>sementara</strong>. Sesudah
        ditutup, perubahan yang menyentuhnya memerlukan alasan dan tercatat sebagai revisi.
      </p>
      <ClosingTable
        context={context}
        months={monthRange(first, last).reverse()}
        closed={closed}
        missing={missing}
        maySteward={verdictOn('steward', reader, deployment).allowed}
      />
    </PageFrame>
  );
}
