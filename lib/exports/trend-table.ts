import { type Month, parseMonth } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import type { TrendPoint } from '@/lib/coverage/trend-point';
import type { Indicator } from '@/lib/indicators/indicator';
import { figureCell } from './cell';
import { type TableFrame, targetHeader } from './coverage-table';
import { definitionLines } from './definition';
import { framedTable } from './framed-table';
import { type Column, type ExportTable, valueStyle } from './table';

export type TrendTableInput = TableFrame &
  Readonly<{ indicator: Indicator; target: Target | null; points: readonly TrendPoint[] }>;

/** A series of months as a table out, oldest first. */
export function trendTable(input: TrendTableInput): ExportTable {
  const { indicator, target, points, ...frame } = input;
  return framedTable(frame, {
    subject: `${indicator.code} tren`,
    name: 'Tren bulanan',
    title: `${indicator.name}: tren bulanan`,
    definition: definitionLines(indicator, target),
    columns: columnsOf(indicator),
    rows: points.map((point) => ({
      month: parseMonth(point.period) as Month,
      numerator: figureCell(point.state, point.numerator),
      denominator: figureCell(point.state, point.denominator),
      value: figureCell(point.state, point.value),
      target: point.target,
    })),
  });
}

/** A count has no denominator and no coverage. */
function columnsOf(indicator: Indicator): Column[] {
  const isCount = indicator.kind === 'count';
  const columns: (Column | false)[] = [
    { key: 'month', header: 'Bulan', kind: 'month' },
    { key: 'numerator', header: `Pembilang (${indicator.done})`, kind: 'count' },
    !isCount && { key: 'denominator', header: `Penyebut (${indicator.unit})`, kind: 'count' },
    !isCount && { key: 'value', header: indicator.kind === 'rate' ? 'Angka' : 'Capaian', ...valueStyle(indicator) },
    {
      key: 'target',
      header: targetHeader(indicator),
      ...(isCount ? { kind: 'count' as const } : valueStyle(indicator)),
    },
  ];
  return columns.filter((column) => column !== false);
}
