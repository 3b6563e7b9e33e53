import type { AssignedCode } from '@/lib/imports/report';
import { formatCount } from '@/lib/narrative/format';

const MOST = 400;

/** The codes that new facilities are given: to be kept beside their names. */
export function AssignedCodes({ codes }: Readonly<{ codes: readonly AssignedCode[] }>) {
  if (codes.length === 0) return null;
  return (
    <section aria-labelledby="kode-judul">
      <h2 id="kode-judul">Kode untuk fasilitas baru</h2>
      <p>
        {formatCount(codes.length)} fasilitas tanpa kode diberi kode ini. Templat yang diunduh sesudah disimpan sudah
        memuatnya.
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Kode untuk fasilitas baru">
        <table className="data-table text-table">
          <thead>
            <tr>
              <th scope="col">Nama</th>
              <th scope="col">Jenis</th>
              <th scope="col">Kode</th>
              <th scope="col">Baris</th>
            </tr>
          </thead>
          <tbody>
            {codes.slice(0, MOST).map(({ file, sheet, row, code, type, name }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>{type}</td>
                <td>{code}</td>
                <td>
                  {file}, {sheet} baris {row}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {codes.length > MOST && <p className="muted">dan {formatCount(codes.length - MOST)} lainnya.</p>}
    </section>
  );
}
