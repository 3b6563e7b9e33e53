import { CareBarRow } from '@/app/_ui/chart/care-bar';
import { PictureLinks } from '@/app/_ui/table/picture-links';
import type { DropOut } from '@/db/queries/care';
import { DROP_OUT_LIMIT, dropOutRatio, withVerdict } from '@/lib/analysis/drop-out';
import { extentOf } from '@/lib/drawing/care-model';
import {
  DROP_OUT_RULE,
  LIMIT_LABEL,
  areasPhrase,
  dropOutFigure,
  dropOutRemark,
  pairName,
} from '@/lib/narrative/drop-out';
import { capitalised, formatPercent } from '@/lib/narrative/format';

type Props = Readonly<{
  dropOuts: readonly DropOut[];
  noun: string;
  until: string;
  example: boolean;
  query: Readonly<Record<string, string>>;
}>;

/** The track stands for 0-20 %: four times the line. */
const FULL = { numerator: 20, denominator: 100 } as const;

/** Who began an immunisation and was not seen again: the line of 5 %, and the areas on the other side of it. */
export function DropOutPanel({ dropOuts, noun, until, example, query }: Props) {
  const file = `/unduh/kesinambungan?${new URLSearchParams({ ...query, bagian: 'putus', format: 'csv' })}`;
  return (
    <section className="frame" aria-labelledby="putus-judul">
      <h2 id="putus-judul">Putus imunisasi</h2>
      <p className="bars-key">
        {example && <strong className="example-mark">CONTOH</strong>}
        <span>
          {capitalised(until)}. Panjang penuh = {formatPercent(FULL, 0)}
        </span>
        <span className="key-line">{LIMIT_LABEL}</span>
      </p>
      {dropOuts.map(({ pair, total, rows }) => {
        const ratio = dropOutRatio(total);
        const [above, negative] = [withVerdict(rows, 'above'), withVerdict(rows, 'negative')];
        return (
          <div key={pair.last} className="care-block">
            {ratio && (
              <CareBarRow
                name={pairName(pair)}
                extent={extentOf(ratio, FULL)}
                mark={extentOf(DROP_OUT_LIMIT, FULL)}
                text={dropOutFigure(ratio)}
                absent={undefined}
              />
            )}
            <p className="small">{dropOutRemark(pair, total)}</p>
            {above.length > 0 && (
              <p className="small">
                {capitalised(noun)} di atas batas: {areasPhrase(above)}.
              </p>
            )}
            {negative.length > 0 && <p className="small">Di bawah nol, periksa pencatatan: {areasPhrase(negative)}.</p>}
          </div>
        );
      })}
      <p className="small muted">
        {DROP_OUT_RULE}{' '}
        {dropOuts.some(({ rows }) => rows.length > 0) && (
          <a className="screen-only" href={file}>
            Unduh per {noun} (CSV)
          </a>
        )}
      </p>
      <PictureLinks path="/unduh/kesinambungan" query={{ ...query, bagian: 'putus' }} of="gambar" />
    </section>
  );
}
