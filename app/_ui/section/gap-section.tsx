import { namesHref } from '@/app/_server/links';
import type { PageContext } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import type { View } from '@/app/_server/view';
import { WayTo } from '@/app/_ui/shell/way-to';
import { Downloads } from '@/app/_ui/table/downloads';
import { closingAreas, gapRows } from '@/lib/analysis/gap';
import { formatPeriod } from '@/lib/coverage/period';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { gapSentence } from '@/lib/narrative/gap';
import { unitNoun } from '@/lib/narrative/headline';

/** A list longer than this is no priority list. */
const MOST_ROWS = 8;

/** Which areas would close the gap: how many units each still has to win, and how many it needs for its own target. */
export function GapSection({ context, view }: Readonly<{ context: PageContext; view: View }>) {
  const { indicator, coverage, noun, periodName, placeName, example, period, query } = view;
  const rows = gapRows(coverage.rows);
  if (rows.length === 0) return null;
  const unit = unitNoun(indicator);
  const missing = coverage.total.unitsToTarget ?? 0;
  const closing = new Set(closingAreas(rows, missing).map(({ row }) => row.area.code));
  return (
    <section className="frame" aria-labelledby="kesenjangan-judul">
      <h2 id="kesenjangan-judul">Di mana kesenjangan dapat ditutup</h2>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {indicator.name}, {placeName}, {periodName}.
      </p>
      <p className="sentence">{gapSentence(coverage, rows, noun, indicator)}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Tabel kesenjangan">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{capitalised(noun)}</th>
              <th scope="col" className="number">
                {capitalised(unit)} belum {indicator.done}
              </th>
              <th scope="col" className="number">
                Perlu lagi untuk acuan di {noun} ini
              </th>
              <th scope="col">Cukup menutup kesenjangan</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map(({ row, remaining, toTarget }) => (
              <tr key={row.area.code}>
                <th scope="row">
                  <WayTo href={hrefWithin(context, namesHref(indicator.code, row.area, formatPeriod(period)))}>
                    {row.area.name}
                  </WayTo>
                </th>
                <td className="number">{formatCount(remaining)}</td>
                <td className="number">{neededText(toTarget)}</td>
                <td>{missing > 0 && closing.has(row.area.code) ? 'ya' : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && (
        <p className="small muted">
          {formatCount(rows.length - MOST_ROWS)} {noun} lain tidak ditampilkan; semuanya ada pada berkas di bawah ini.
        </p>
      )}
      <div className="screen-only actions">
        <Downloads path="/unduh/kesenjangan" query={query} />
      </div>
    </section>
  );
}

function neededText(toTarget: number | null): string {
  if (toTarget === null) return 'belum ada target';
  return toTarget > 0 ? `perlu ${formatCount(toTarget)} lagi` : 'sudah tercapai';
}
