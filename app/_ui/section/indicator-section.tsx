import { indicatorHref, namesHref } from '@/app/_server/links';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { WayTo } from '@/app/_ui/shell/way-to';
import { Downloads } from '@/app/_ui/table/downloads';
import { type Place, placeArea } from '@/db/queries/place';
import { type IndicatorFigure, STOCK_CODES, figuresOf } from '@/db/queries/profile';
import { formatMonth, formatPeriod } from '@/lib/coverage/period';
import { ratioOf } from '@/lib/coverage/tally';
import { capitalised, formatPercent, formatPoints, formatRatio } from '@/lib/narrative/format';
import { missingPhrase } from '@/lib/narrative/adoption';
import { targetPhrase } from '@/lib/narrative/target';

type Props = Readonly<{
  context: PageContext;
  place: Place;
  shown: Shown;
  /** Where the place's ILP is looked into more closely. */
  depth?: string | null;
}>;

/** Every stock indicator of a place in one table: figure, target, change; each leads to its own page. */
export function IndicatorSection({ context, place, shown, depth = null }: Props) {
  const { example } = context.deployment.district;
  const figures = figuresOf(context.store, place, STOCK_CODES, { asOf: shown.asOf });
  const area = placeArea(place);
  return (
    <section className="frame" aria-labelledby="indikator-judul">
      <h2 id="indikator-judul">Semua indikator ILP</h2>
      {example && (
        <p className="frame-subtitle">
          <strong className="example-mark">CONTOH.</strong>
        </p>
      )}
      <div className="scroll" tabIndex={0} role="region" aria-label="Tabel semua indikator ILP">
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">Indikator</th>
              <th scope="col" className="number">
                Capaian
              </th>
              <th scope="col" className="number">
                n/N
              </th>
              <th scope="col" className="number">
                Sejak bulan lalu (poin persen)
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <IndicatorRow
                key={figure.indicator.code}
                figure={figure}
                href={indicatorHref(figure.indicator.code, {
                  wilayah: area.code,
                  periode: formatPeriod(shown.period),
                })}
                names={hrefWithin(context, namesHref(figure.indicator.code, area, formatMonth(shown.asOf)))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="screen-only actions">
        {depth && (
          <a className="button" href={depth}>
            Kriteria, hambatan, dan kader
          </a>
        )}
        <Downloads path="/unduh/indikator" query={{ wilayah: area.code ?? '', periode: formatPeriod(shown.period) }} />
      </div>
    </section>
  );
}

type RowProps = Readonly<{ figure: IndicatorFigure; href: string; names: string | null }>;

function IndicatorRow({ figure, href, names }: RowProps) {
  const { indicator, row, target } = figure;
  const ratio = ratioOf(row);
  const absence = row.state === 'not-reported' ? 'belum lapor' : 'tidak berlaku';
  return (
    <tr>
      <th scope="row">
        <a href={href}>{indicator.name}</a>
        <span className="row-note">
          {missingPhrase(indicator, row, target) || capitalised(targetPhrase(target, indicator))}
        </span>
      </th>
      <td className="number">{ratio ? formatPercent(ratio) : absence}</td>
      <td className="number">{ratio ? <WayTo href={names}>{formatRatio(ratio)}</WayTo> : '–'}</td>
      <td className="number">{row.change ? formatPoints(row.change.value) : '–'}</td>
    </tr>
  );
}
