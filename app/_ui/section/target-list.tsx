import type { PlannedTarget } from '@/db/queries/planned-targets';
import { fullName } from '@/lib/narrative/place';
import { targetOrigin } from '@/lib/narrative/plan';
import { targetFigure } from '@/lib/narrative/target';

type Props = Readonly<{
  rows: readonly PlannedTarget[];
  title: string;
  /** What a row is named by: its indicator in one area, or its area under one indicator. */
  by: 'indicator' | 'area';
  hrefOf: (row: PlannedTarget) => string;
}>;

/** Targets as they hold: the figure, by which right, and the source that was written with it. */
export function TargetList({ rows, title, by, hrefOf }: Props) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="data-table plan-table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{by === 'indicator' ? 'Indikator' : 'Wilayah'}</th>
            <th scope="col" className="number">
              Target
            </th>
            <th scope="col">Berlaku sebagai</th>
            <th scope="col">Sumber</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.indicator.code} ${row.area.code}`}>
              <th scope="row">
                <a href={hrefOf(row)}>{by === 'indicator' ? row.indicator.name : fullName(row.area)}</a>
              </th>
              <td className="number">{row.target ? targetFigure(row.target, row.indicator) : '–'}</td>
              <td>{targetOrigin(row.target, row.indicator)}</td>
              <td>{row.target ? (row.target.citation ?? 'belum ditulis') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
