import type { Metadata } from 'next';
import { readCopy } from '@/app/_border/copy-request';
import type { Query } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { CopyPreview } from '@/app/_ui/section/copy-preview';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { SETTINGS_CRUMBS } from '@/app/_ui/shell/settings-crumbs';

export const metadata: Metadata = { title: 'Salin rencana' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** What copying a year's targets or sasaran to the next would write, before anything is stored. */
export default async function CopyPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const copy = checked(() => readCopy(context.deployment, context.query));
  const back = `/pengaturan/${copy.table}?tahun=${copy.from}`;
  const crumbs = [...SETTINGS_CRUMBS, { href: back, label: copy.table === 'target' ? 'Target' : 'Sasaran' }];
  return (
    <PageFrame context={context} section="pengaturan" crumbs={crumbs}>
      <h1>
        Salin {copy.table} {copy.from} ke {copy.to}
      </h1>
      <CopyPreview context={context} copy={copy} />
    </PageFrame>
  );
}
