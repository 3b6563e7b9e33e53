import { type Month, parseMonth } from '@/lib/coverage/period';
import type { ReportState } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { figureCell } from './cell';
import type { TableFrame } from './coverage-table';
import { definitionLines } from './definition';
import { fileStem } from './file-name';
import type { ExportTable } from './table';

export type TrendTablePoint = Readonly<{
  period: string;
  state: ReportState;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  target: number | null;
}>;

export type TrendTableInput = Omit<TableFrame, 'levelLabel'> &
  Readonly<{ indicator: Indicator; target: Target | null; points: readonly TrendTablePoint[] }>;

/** A series of months as a table out, oldest first. */
export function trendTable(input: TrendTableInput): ExportTable {
  const { indicator, points, areaName } = input;
  return {
    name: 'Tren bulanan',
    title: `${indicator.name}: tren bulanan`,
    area: areaName,
    period: input.periodLabel,
    definition: definitionLines(indicator, input.target),
    source: input.source,
    dataPer: input.dataPer,
    changedAt: input.changedAt,
    example: input.example,
    columns: [
      { key: 'month', header: 'Bulan', kind: 'month' },
      { key: 'numerator', header: `Pembilang (${indicator.done})`, kind: 'count' },
      { key: 'denominator', header: `Penyebut (${indicator.unit})`, kind: 'count' },
      { key: 'value', header: 'Capaian', kind: 'percent' },
      { key: 'target', header: 'Acuan/target', kind: 'percent' },
    ],
    rows: points.map(({ period, state, numerator, denominator, value, target }) => ({
      month: parseMonth(period) as Month,
      numerator: figureCell(state, numerator),
      denominator: figureCell(state, denominator),
      value: figureCell(state, value),
      target,
    })),
    totalRow: null,
    notes: [],
    fileStem: fileStem({
      subject: `${indicator.code} tren`,
      area: areaName,
      period: input.periodText,
      example: input.example,
    }),
  };
}
