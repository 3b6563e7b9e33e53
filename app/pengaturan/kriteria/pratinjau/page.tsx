import type { Metadata } from 'next';
import { fieldsOf, readCriterion } from '@/app/_border/checklist-request';
import { type Query, required } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { whenWritable } from '@/app/_server/when-writable';
import { CriterionPreview } from '@/app/_ui/section/criterion-preview';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { SETTINGS_CRUMBS } from '@/app/_ui/shell/settings-crumbs';

export const metadata: Metadata = { title: 'Akibat perubahan kriteria' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** What a change of one criterion would do to the figures, before anything is stored. */
export default async function CriterionPreviewPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const code = checked(() => required(context.query, 'kode'));
  const line = checked(() => readCriterion(context.store, { kode: code }));
  const fields = checked(() => fieldsOf(context.query));
  // The consequence is worked out by writing: whoever writes now is waited for, without holding up other readers.
  await whenWritable(context.store);
  return (
    <PageFrame
      context={context}
      section="pengaturan"
      crumbs={[...SETTINGS_CRUMBS, { href: '/pengaturan/kriteria', label: 'Kriteria' }]}
    >
      <h1>Akibat perubahan {code}</h1>
      {line && <CriterionPreview context={context} line={line} fields={fields} />}
    </PageFrame>
  );
}
