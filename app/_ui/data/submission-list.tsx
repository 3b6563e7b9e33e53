import type { PageContext } from '@/app/_server/page-context';
import { findFacility } from '@/db/facilities';
import type { Submission } from '@/db/ledger/submissions';
import { formatMoment } from '@/lib/narrative/format';

type Props = Readonly<{ context: PageContext; submissions: readonly Submission[] }>;

const WORDS = { menunggu: 'menunggu Dinas Kesehatan', diterima: 'diterima', ditolak: 'ditolak' } as const;

/** Who has sent what, when, and what became of it. */
export function SubmissionList({ context, submissions }: Props) {
  if (submissions.length === 0) return <p className="muted">Belum ada kiriman.</p>;
  const { timeZone } = context.deployment;
  const at = (moment: string) => formatMoment(new Date(moment), timeZone);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Daftar kiriman">
      <table className="data-table text-table">
        <thead>
          <tr>
            <th scope="col">Kiriman</th>
            <th scope="col">Puskesmas</th>
            <th scope="col">Berkas</th>
            <th scope="col">Keadaan</th>
          </tr>
        </thead>
        <tbody>
          {submissions.map((submission) => (
            <tr key={submission.id}>
              <th scope="row">
                Nomor {submission.id}, {at(submission.sentAt)}
                <span className="small muted"> oleh {submission.actor}</span>
              </th>
              <td>{findFacility(context.store, submission.puskesmas)?.name ?? submission.puskesmas}</td>
              <td>{submission.files.map(({ name }) => name).join(', ')}</td>
              <td>
                {WORDS[submission.status]}
                {submission.decidedAt && ` ${at(submission.decidedAt)}`}
                {submission.decidedBy && ` oleh ${submission.decidedBy}`}
                {submission.batchId !== null && <>, nomor impor {submission.batchId}</>}
                {submission.note && <span className="block">Catatan: {submission.note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
