import { wordsOf } from '@/app/_server/blockers';
import { Downloads } from '@/app/_ui/table/downloads';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import type { SectionProps } from './blocker-props';

/** More combinations than this are in the file. */
const MOST_SHOWN = 8;

/** Which criteria the same facilities lack together: each facility stands in one line. */
export function CombinationSection({ context, view, download, hrefOf }: SectionProps) {
  const { combinations, indicator } = view.blockers;
  const [first] = combinations;
  if (!first) return null;
  const noun = unitNoun(indicator);
  const words = (criteria: readonly string[]) =>
    criteria.map((code) => wordsOf(view.blockers, code).lacking).join(' + ');
  const all = combinations.reduce((sum, { facilities }) => sum + facilities.length, 0);
  return (
    <section className="frame" aria-labelledby="kombinasi-judul">
      <h2 id="kombinasi-judul">Yang kurang bersamaan</h2>
      <p className="frame-subtitle">
        {context.deployment.district.example && <strong className="example-mark">CONTOH. </strong>}
        Himpunan tepat kriteria wajib yang dilaporkan kurang; setiap {noun} berada pada satu baris.
      </p>
      <p className="sentence">
        {formatCount(all)} {noun} terbagi dalam {formatCount(combinations.length)} kombinasi; yang paling sering:{' '}
        {words(first.criteria)} ({formatCount(first.facilities.length)} {noun}).
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Tabel kombinasi kriteria">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">Kurang bersamaan</th>
              <th scope="col" className="number">
                {capitalised(noun)}
              </th>
              <th scope="col">Andaian</th>
            </tr>
          </thead>
          <tbody>
            {combinations.slice(0, MOST_SHOWN).map(({ criteria, facilities, silent }) => (
              <tr key={criteria.join()}>
                <th scope="row">
                  {capitalised(words(criteria))}
                  {silent > 0 && (
                    <span className="row-note">{formatCount(silent)} masih dengan kriteria yang belum dilaporkan</span>
                  )}
                </th>
                <td className="number">{formatCount(facilities.length)}</td>
                <td>
                  <a href={hrefOf({ criteria, facilities: [] })}>
                    bila terpenuhi<span className="visually-hidden"> {words(criteria)}</span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {combinations.length > MOST_SHOWN && (
        <p className="small muted">
          {formatCount(combinations.length - MOST_SHOWN)} kombinasi lain ada pada berkas XLSX, lembar Kombinasi.
        </p>
      )}
      <div className="screen-only actions">
        <Downloads path="/unduh/ilp" query={download} />
      </div>
    </section>
  );
}
