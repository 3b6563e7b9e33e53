import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { checked, pageContext } from '@/app/_server/page-context';
import { DataNav } from '@/app/_ui/data/data-nav';
import { SubmissionList } from '@/app/_ui/data/submission-list';
import { WaitingSubmission } from '@/app/_ui/data/waiting-submission';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { submissions } from '@/db/ledger/submissions';
import { verdictOn } from '@/lib/access/policy';
import { writeScope } from '@/lib/access/reader';

export const metadata: Metadata = { title: 'Kiriman puskesmas' };

/** So many decided ones are shown; older ones are in the history of the data. */
const MOST = 60;

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** What puskesmas have sent: to be decided by the Dinkes, to be followed by its sender. */
export default async function SubmissionsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'send');
  const missing = checked(() => optional(context.query, 'perlu'));
  const scope = writeScope(context.reader);
  const all = submissions(context.store, scope.kind === 'puskesmas' ? scope.puskesmas : null, MOST);
  const maySteward = verdictOn('steward', context.reader, context.deployment).allowed;
  const waiting = maySteward ? all.filter(({ status }) => status === 'menunggu') : [];
  const rest = maySteward ? all.filter(({ status }) => status !== 'menunggu') : all;
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current="/data/kiriman" />
      <h1>Kiriman puskesmas</h1>
      {maySteward && (
        <p className="lede">
          {waiting.length === 0
            ? 'Tidak ada kiriman yang menunggu.'
            : `${waiting.length} kiriman menunggu diperiksa. Sampai diterima, angka tidak berubah.`}
        </p>
      )}
      {waiting.map((submission) => (
        <WaitingSubmission
          key={submission.id}
          context={context}
          submission={submission}
          noteMissing={missing === String(submission.id)}
        />
      ))}
      <h2>{maySteward ? 'Sudah diputuskan' : 'Kiriman Anda'}</h2>
      <SubmissionList context={context} submissions={rest} />
    </PageFrame>
  );
}
