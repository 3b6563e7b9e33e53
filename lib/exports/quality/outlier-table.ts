import type { Deviation } from '@/lib/analysis/quality/deviation';
import { formatDecimal } from '@/lib/narrative/format';
import { distanceText, outlierRule } from '@/lib/narrative/quality';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';
import { DESA_COLUMN, type Located, PUSKESMAS_COLUMN, locatedCells } from './located';

/** A figure far from its own past. */
export type OutlierLine = Located & Readonly<{ code: string; indicator: string; deviation: Deviation }>;

/** Figures far from their own past, as a table out; `limit` in deviations. */
export function outlierTable(frame: TableFrame, lines: readonly OutlierLine[], limit: number): ExportTable {
  return framedTable(frame, {
    subject: 'mutu pencilan',
    name: 'Pencilan',
    title: 'Angka yang jauh dari riwayatnya sendiri',
    definition: [{ label: 'Aturan', text: outlierRule(limit) }],
    columns: [
      DESA_COLUMN,
      { key: 'indicator', header: 'Indikator', kind: 'text' },
      { key: 'figure', header: 'Angka bulan ini', kind: 'count' },
      { key: 'median', header: 'Median sebelumnya', kind: 'text' },
      { key: 'distance', header: 'Jarak dalam simpangan', kind: 'text' },
      { key: 'past', header: 'Bulan pembanding', kind: 'count' },
      PUSKESMAS_COLUMN,
    ],
    rows: lines.map((line) => ({
      ...locatedCells(line),
      indicator: `${line.indicator} (${line.code})`,
      figure: line.deviation.figure,
      median: formatDecimal(line.deviation.median),
      distance: distanceText(line.deviation.distance, line.deviation.figure > line.deviation.median),
      past: line.deviation.past,
    })),
  });
}
