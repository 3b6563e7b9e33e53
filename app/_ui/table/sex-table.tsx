import { type SexFigure, lineRatio, lineShare } from '@/lib/coverage/by-sex';
import { extentOf } from '@/lib/drawing/care-model';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import type { Indicator } from '@/lib/indicators/indicator';
import { sexName, shareText } from '@/lib/narrative/by-sex';
import { formatCount, formatRatio } from '@/lib/narrative/format';

type Props = Readonly<{ figure: SexFigure; indicator: Indicator; example: boolean }>;

const WHOLE = { numerator: 1, denominator: 1 } as const;

/** Women and men side by side: coverage where there is a denominator, else the share of all that were counted. */
export function SexTable({ figure, indicator, example }: Props) {
  const divided = figure.gap === null;
  return (
    <table className="data-table sex-table">
      <caption className="small muted">
        {example && <strong className="example-mark">{EXAMPLE_NOTE}. </strong>}
        {divided ? `n/N: ${indicator.unit} yang ${indicator.done}` : `Bagian dari semua yang ${indicator.done}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Jenis kelamin</th>
          <th scope="col">
            <span className="visually-hidden">Batang</span>
          </th>
          <th scope="col" className="number">
            {divided ? 'Capaian' : 'Bagian'}
          </th>
          <th scope="col" className="number">
            {divided ? 'n/N' : 'Jumlah'}
          </th>
        </tr>
      </thead>
      <tbody>
        {figure.lines.map((line) => {
          const ratio = lineRatio(line);
          const shown = divided ? ratio : lineShare(line, figure);
          return (
            <tr key={line.sex}>
              <th scope="row">{sexName(line.sex)}</th>
              <td className="sex-bar">
                <span className="bar" aria-hidden="true">
                  {shown && (
                    <span
                      className="bar-fill care-fill"
                      style={{ inlineSize: `${(extentOf(shown, WHOLE) * 100).toFixed(2)}%` }}
                    />
                  )}
                </span>
              </td>
              <td className="number">{shareText(shown)}</td>
              <td className="number">{ratio ? formatRatio(ratio) : formatCount(line.numerator)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
