import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { ExportTable } from '../table';
import { DESA_COLUMN, FACILITY_COLUMN, type Located, PUSKESMAS_COLUMN, locatedCells } from './located';

/** Who has not reported which indicators for a month. */
export type MissingLine = Located & Readonly<{ codes: readonly string[]; expected: number }>;

/** The names behind what is awaited, desa by desa, as a table out. */
export function missingTable(frame: TableFrame, lines: readonly MissingLine[]): ExportTable {
  return framedTable(frame, {
    subject: 'mutu belum lapor',
    name: 'Belum lapor',
    title: 'Laporan yang masih ditunggu',
    definition: [{ label: 'Fasilitas kosong', text: 'laporan desa/kelurahan itu sendiri' }],
    columns: [
      PUSKESMAS_COLUMN,
      DESA_COLUMN,
      FACILITY_COLUMN,
      { key: 'missing', header: 'Belum lapor', kind: 'count' },
      { key: 'expected', header: 'Diharapkan', kind: 'count' },
      { key: 'codes', header: 'Indikator yang ditunggu', kind: 'text' },
    ],
    rows: lines.map((line) => ({
      ...locatedCells(line),
      missing: line.codes.length,
      expected: line.expected,
      codes: line.codes.join(', '),
    })),
  });
}
