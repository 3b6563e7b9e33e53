import type { Batch } from '@/db/ledger/batches';
import { formatMoment } from '@/lib/narrative/format';
import { authorPhrase, rowsPhrase } from '@/lib/narrative/batch';

type Props = Readonly<{ batches: readonly Batch[]; timeZone: string }>;

/** Batches, a line each; a number opens its page. */
export function BatchTable({ batches, timeZone }: Props) {
  if (batches.length === 0) return <p className="muted">Belum ada perubahan yang tersimpan.</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Riwayat data">
      <table className="data-table text-table">
        <thead>
          <tr>
            <th scope="col" className="number">
              Nomor
            </th>
            <th scope="col">Kapan dan oleh siapa</th>
            <th scope="col">Berkas</th>
            <th scope="col">Isi</th>
            <th scope="col">Catatan</th>
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={batch.id}>
              <th scope="row" className="number">
                <a href={`/data/riwayat/${batch.id}`}>{batch.id}</a>
              </th>
              <td>
                {formatMoment(new Date(batch.createdAt), timeZone)}
                <span className="small muted block">{authorPhrase(batch)}</span>
              </td>
              <td>{batch.files.map(({ name }) => name).join(', ') || '–'}</td>
              <td>{rowsPhrase(batch)}</td>
              <td>
                {batch.undoneBy !== null && <span className="block">diurungkan oleh nomor {batch.undoneBy}</span>}
                {batch.revises.length > 0 && <span className="block">revisi {batch.revises.join(', ')}</span>}
                {batch.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
