import type { AuditEntry } from '@/lib/exports/audit-table';
import { auditActor, auditWords } from '@/lib/narrative/audit';
import { formatMoment } from '@/lib/narrative/format';

type Props = Readonly<{ entries: readonly AuditEntry[]; timeZone: string }>;

/** Who did what, when, a line each. */
export function AuditList({ entries, timeZone }: Props) {
  if (entries.length === 0) return <p className="muted">Tidak ada catatan seperti itu.</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Jejak penulisan dan masuk">
      <table className="data-table text-table">
        <thead>
          <tr>
            <th scope="col">Kapan</th>
            <th scope="col">Oleh</th>
            <th scope="col">Apa</th>
            <th scope="col">Mengenai</th>
            <th scope="col">Rincian</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, at, actor, action, subject, detail }) => (
            <tr key={id}>
              <th scope="row">{formatMoment(new Date(at), timeZone)}</th>
              <td>{actor === null ? <span className="muted">tanpa akun</span> : auditActor(actor)}</td>
              <td>{auditWords(action)}</td>
              <td>{subject ?? '–'}</td>
              <td className="hash">{detail ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
