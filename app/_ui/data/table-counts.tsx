import type { TableCount } from '@/lib/imports/report';
import { formatCount } from '@/lib/narrative/format';

const COLUMNS = [
  ['rows', 'Baris'],
  ['new', 'Baru'],
  ['changed', 'Berubah'],
  ['unchanged', 'Tetap'],
  ['rejected', 'Ditolak'],
] as const;

/** What each table of each file comes to. */
export function TableCounts({ tables }: Readonly<{ tables: readonly TableCount[] }>) {
  if (tables.length === 0) return null;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Tabel isi kiriman">
      <table className="data-table">
        <caption className="visually-hidden">Isi kiriman per berkas dan tabel</caption>
        <thead>
          <tr>
            <th scope="col">Berkas</th>
            <th scope="col">Tabel</th>
            {COLUMNS.map(([key, label]) => (
              <th key={key} scope="col" className="number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tables.map((count, index) => (
            <tr key={index}>
              <th scope="row">{count.file}</th>
              <td>{count.table}</td>
              {COLUMNS.map(([key]) => (
                <td key={key} className="number">
                  {formatCount(count[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
