import { jumpRule } from '@/lib/narrative/quality';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';
import { DESA_COLUMN, type Located, PUSKESMAS_COLUMN, locatedCells } from './located';

/** A denominator that has changed by much; `what` names it, `than` what it is held against. */
export type JumpLine = Located & Readonly<{ what: string; than: string; before: number; now: number }>;

/** Denominators that have changed by much, as a table out; `percent` is the setting. */
export function denominatorTable(frame: TableFrame, lines: readonly JumpLine[], percent: number): ExportTable {
  return framedTable(frame, {
    subject: 'mutu penyebut',
    name: 'Lompatan penyebut',
    title: 'Sasaran dan penyebut yang melompat',
    definition: [{ label: 'Aturan', text: jumpRule(percent) }],
    columns: [
      DESA_COLUMN,
      { key: 'what', header: 'Penyebut', kind: 'text' },
      { key: 'before', header: 'Sebelumnya', kind: 'count' },
      { key: 'now', header: 'Sekarang', kind: 'count' },
      { key: 'change', header: 'Selisih', kind: 'signed-count' },
      { key: 'than', header: 'Dibanding', kind: 'text' },
      PUSKESMAS_COLUMN,
    ],
    rows: lines.map((line) => ({
      ...locatedCells(line),
      what: line.what,
      before: line.before,
      now: line.now,
      change: line.now - line.before,
      than: line.than,
    })),
  });
}
