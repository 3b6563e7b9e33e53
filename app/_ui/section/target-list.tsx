import { PlanTable } from '@/app/_ui/table/plan-table';
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
    <PlanTable
      title={title}
      columns={[
        { label: by === 'indicator' ? 'Indikator' : 'Wilayah' },
        { label: 'Target', numeric: true },
        { label: 'Berlaku sebagai' },
        { label: 'Sumber' },
      ]}
      rows={rows.map((row) => ({
        key: `${row.indicator.code} ${row.area.code}`,
        head: <a href={hrefOf(row)}>{by === 'indicator' ? row.indicator.name : fullName(row.area)}</a>,
        cells: [
          row.target ? targetFigure(row.target, row.indicator) : '–',
          targetOrigin(row.target, row.indicator),
          row.target ? (row.target.citation ?? 'belum ditulis') : '',
        ],
      }))}
    />
  );
}
