import type { Metadata } from 'next';
import { readCriterion } from '@/app/_border/checklist-request';
import type { Query } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { ChecklistSection } from '@/app/_ui/section/checklist-section';
import { CriterionSection } from '@/app/_ui/section/criterion-section';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { SETTINGS_CRUMBS } from '@/app/_ui/shell/settings-crumbs';

export const metadata: Metadata = { title: 'Kriteria' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The checklists as the district has them; one line with its history, and for who may the form that edits it. */
export default async function ChecklistPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const line = checked(() => readCriterion(context.store, context.query));
  return (
    <PageFrame context={context} section="pengaturan" crumbs={SETTINGS_CRUMBS}>
      <h1>Kriteria ILP</h1>
      <p className="lede">
        Daftar periksa setiap jenis fasilitas. Kode tetap; nama, urutan, pelaku, sumber, dan mana yang wajib diputuskan
        daerah. Wajib berlaku sejak sebuah bulan, dan bulan sebelumnya tidak dihitung ulang kecuali diminta.
      </p>
      {line && <CriterionSection context={context} line={line} />}
      <ChecklistSection context={context} />
    </PageFrame>
  );
}
