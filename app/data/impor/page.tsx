import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { pageContext } from '@/app/_server/page-context';
import { DataNav } from '@/app/_ui/data/data-nav';
import { ImportForm } from '@/app/_ui/data/import-form';
import { SubmissionList } from '@/app/_ui/data/submission-list';
import { TemplateSection } from '@/app/_ui/section/template-section';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { puskesmasList } from '@/db/facilities';
import { submissions } from '@/db/ledger/submissions';
import { amountOf, settingOf } from '@/db/settings';
import { writeScope } from '@/lib/access/reader';

export const metadata: Metadata = { title: 'Kirim data' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** Where files come in: send, see what they would change, agree. */
export default async function ImportPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'send');
  const { store, reader } = context;
  const scope = writeScope(reader);
  const own = scope.kind === 'puskesmas' ? scope.puskesmas : null;
  const waits = own !== null && settingOf(store, 'import.verification') === 'ya';
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current="/data/impor" />
      <h1>Kirim data</h1>
      <p className="lede">
        Kirim berkas apa adanya. Program memeriksa setiap baris, menyebut semua yang salah sekaligus, dan menunjukkan
        apa yang akan berubah. Baru setelah Anda setuju, data {waits ? 'dikirim ke Dinas Kesehatan' : 'disimpan'}.
      </p>
      <ImportForm mostMiB={amountOf(store, 'import.fileMiB')} />
      <TemplateSection puskesmas={puskesmasList(store)} own={own} current={context.deployment.current} />
      {own !== null && (
        <section aria-labelledby="kiriman-judul">
          <h2 id="kiriman-judul">Kiriman Anda</h2>
          <SubmissionList context={context} submissions={submissions(store, own, 12)} />
        </section>
      )}
    </PageFrame>
  );
}
