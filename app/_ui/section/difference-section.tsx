import { formatCount } from '@/lib/narrative/format';
import type { DifferenceView, RowsView, RowView, SubjectView, TableView } from '@/lib/narrative/difference';

type Props = Readonly<{
  difference: DifferenceView;
  /** "Yang akan berubah" before it is stored, "Yang berubah" afterwards. */
  title: string;
  /** What changes are counted by: "Kecamatan", or "Puskesmas". */
  placeNoun: string;
}>;

const KINDS = { new: 'Baru', changed: 'Berubah', withdrawn: 'Ditarik' } as const;
/** So few subjects are shown unfolded. */
const FEW = 3;

/** What storing a call changes: withdrawals first and by themselves, then table by table. */
export function DifferenceSection({ difference, title, placeNoun }: Props) {
  const { sentence, tables, withdrawn, withdrawnSentence } = difference;
  return (
    <section className="frame difference" aria-labelledby="selisih-judul">
      <h2 id="selisih-judul">{title}</h2>
      <p className="sentence">{sentence}</p>
      {withdrawnSentence !== null && (
        <section className="withdrawn" aria-labelledby="ditarik-judul">
          <h3 id="ditarik-judul">Nilai yang ditarik</h3>
          <p>{withdrawnSentence}</p>
          <Subjects subjects={withdrawn} />
        </section>
      )}
      {tables.map((table) => (
        <TableDifference key={table.table} table={table} placeNoun={placeNoun} />
      ))}
    </section>
  );
}

function TableDifference({ table, placeNoun }: Readonly<{ table: TableView; placeNoun: string }>) {
  const { counts, places, subjects } = table;
  const id = `selisih-${table.table}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        Tabel {table.table}: {formatCount(counts.new)} baru, {formatCount(counts.changed)} berubah
      </h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={`Perubahan tabel ${table.table} per ${placeNoun}`}>
        <table className="data-table">
          <caption className="visually-hidden">
            Perubahan tabel {table.table} per {placeNoun}
          </caption>
          <thead>
            <tr>
              <th scope="col">{placeNoun}</th>
              <th scope="col" className="number">
                {KINDS.new}
              </th>
              <th scope="col" className="number">
                {KINDS.changed}
              </th>
            </tr>
          </thead>
          <tbody>
            {places
              .filter((place) => place.counts.new + place.counts.changed > 0)
              .map((place, index) => (
                <tr key={index}>
                  <th scope="row">{place.name}</th>
                  <td className="number">{formatCount(place.counts.new)}</td>
                  <td className="number">{formatCount(place.counts.changed)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <Subjects subjects={subjects} />
    </section>
  );
}

function Subjects({ subjects }: Readonly<{ subjects: readonly SubjectView[] }>) {
  return subjects.map(({ heading, summary, where, kinds }) => (
    <details key={heading} className="fold" open={subjects.length <= FEW}>
      <summary>
        {heading}: {summary}
      </summary>
      <p className="small muted">{where}</p>
      {kinds.map((each) => (
        <Rows key={each.kind} {...each} named={kinds.length > 1} />
      ))}
    </details>
  ));
}

/** The rows of one kind, which is named where a subject has several. */
function Rows({ kind, rows, more, named }: RowsView & Readonly<{ named: boolean }>) {
  return (
    <>
      {named && <h4>{KINDS[kind]}</h4>}
      <ul className="change-list">
        {rows.map((row, index) => (
          <Row key={index} {...row} />
        ))}
      </ul>
      {more > 0 && <p className="small muted">dan {formatCount(more)} baris lagi.</p>}
    </>
  );
}

function Row({ what, parts, remark }: RowView) {
  return (
    <li>
      <span className="change-what">{what}</span>
      <ul className="change-parts">
        {parts.map(({ column, before, after }) => (
          <li key={column}>
            <code>{column}</code>{' '}
            {before !== null && (
              <>
                <del>{before}</del> <span aria-hidden="true">→</span>
                <span className="visually-hidden">menjadi</span>{' '}
              </>
            )}
            <strong>{after}</strong>
          </li>
        ))}
      </ul>
      {remark !== null && <em className="change-remark">{remark}</em>}
    </li>
  );
}
