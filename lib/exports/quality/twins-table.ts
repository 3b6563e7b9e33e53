import { TWIN_RULE } from '@/lib/narrative/quality';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';
import { DESA_COLUMN, type Located, PUSKESMAS_COLUMN, locatedCells } from './located';

type Named = Readonly<{ code: string; name: string }>;

/** Two facilities of one desa that may be one. */
export type TwinLine = Located & Readonly<{ type: string; first: Named; second: Named }>;

/** Facilities that may stand under two codes, as a table out. */
export function twinsTable(frame: TableFrame, lines: readonly TwinLine[]): ExportTable {
  return framedTable(frame, {
    subject: 'mutu nama mirip',
    name: 'Nama mirip',
    title: 'Fasilitas yang namanya mirip',
    definition: [{ label: 'Aturan', text: TWIN_RULE }],
    columns: [
      DESA_COLUMN,
      { key: 'type', header: 'Jenis', kind: 'text' },
      { key: 'first', header: 'Nama', kind: 'text' },
      { key: 'firstCode', header: 'Kode pertama', kind: 'text' },
      { key: 'second', header: 'Nama yang mirip', kind: 'text' },
      { key: 'secondCode', header: 'Kode kedua', kind: 'text' },
      PUSKESMAS_COLUMN,
    ],
    rows: lines.map((line) => ({
      ...locatedCells(line),
      type: line.type,
      first: line.first.name,
      firstCode: line.first.code,
      second: line.second.name,
      secondCode: line.second.code,
    })),
  });
}
