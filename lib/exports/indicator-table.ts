import type { CoverageRow } from '@/lib/coverage/row';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { targetPhrase } from '@/lib/narrative/target';
import { figureCell } from './cell';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

export type IndicatorLine = Readonly<{ indicator: Indicator; row: CoverageRow; target: Target | null }>;

/** All indicators of one place as a table out. */
export function indicatorTable(frame: TableFrame, lines: readonly IndicatorLine[]): ExportTable {
  return framedTable(frame, {
    subject: 'indikator ilp',
    name: 'Indikator ILP',
    title: 'Semua indikator ILP',
    definition: [],
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Indikator', kind: 'text' },
      { key: 'numerator', header: 'Pembilang', kind: 'count' },
      { key: 'denominator', header: 'Penyebut', kind: 'count' },
      { key: 'unit', header: 'Satuan penyebut', kind: 'text' },
      { key: 'value', header: 'Capaian', kind: 'percent' },
      { key: 'target', header: 'Acuan atau target', kind: 'text' },
      { key: 'missing', header: 'Perlu lagi', kind: 'count' },
      { key: 'change', header: 'Perubahan sejak bulan lalu', kind: 'signed-percent' },
    ],
    rows: lines.map(({ indicator, row, target }) => ({
      code: indicator.code,
      name: indicator.name,
      numerator: figureCell(row.state, row.numerator),
      denominator: figureCell(row.state, row.denominator),
      unit: indicator.unit,
      value: figureCell(row.state, row.value),
      target: targetPhrase(target, indicator),
      missing: row.unitsToTarget,
      change: row.change?.value ?? null,
    })),
  });
}
