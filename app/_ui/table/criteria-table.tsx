import type { CriterionEntry } from '@/db/queries/criteria';

/** The checklists: every line, whether it is wajib now, who can move it, and where it comes from. */
export function CriteriaTable({ criteria }: Readonly<{ criteria: readonly CriterionEntry[] }>) {
  return (
    <section className="frame" aria-labelledby="kriteria-judul">
      <h2 id="kriteria-judul">Kriteria per jenis fasilitas</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label="Tabel kriteria">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">Kode</th>
              <th scope="col">Kriteria</th>
              <th scope="col">Fasilitas</th>
              <th scope="col">Wajib</th>
              <th scope="col">Pelaku</th>
              <th scope="col">Sumber</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ code, name, type, wajib, actor, source }) => (
              <tr key={code}>
                <td>{code}</td>
                <th scope="row">{name}</th>
                <td>{type}</td>
                <td>{wajib ? 'wajib' : 'tidak'}</td>
                <td>{actor}</td>
                <td>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
