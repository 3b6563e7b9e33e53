import type { ExportTable } from '@/lib/exports/table';
import type { PdfColumn, PdfTable } from './document';

/** What the sheet shows on paper, in the order of the PWS form: the figure, its target, month against month, the status. */
const COLUMNS: readonly PdfColumn[] = [
  { key: 'number', header: 'No', kind: 'count' },
  { key: 'name', header: 'Indikator', kind: 'text' },
  { key: 'numerator', header: 'Pembilang', kind: 'count' },
  { key: 'denominator', header: 'Penyebut', kind: 'count' },
  { key: 'figure', header: 'Capaian', kind: 'text', side: 'right' },
  { key: 'targetToDate', header: 'Target s.d. bulan ini', kind: 'text', side: 'right' },
  { key: 'lastMonth', header: 'Bulan lalu', kind: 'text', side: 'right' },
  { key: 'thisMonth', header: 'Bulan ini', kind: 'text', side: 'right' },
  { key: 'trend', header: 'Tren', kind: 'text' },
  { key: 'standing', header: 'Status PWS', kind: 'text' },
];
/** What a portrait page has room for beside everything else of a report. */
const SHORT: ReadonlySet<string> = new Set(['name', 'numerator', 'denominator', 'figure', 'targetToDate', 'standing']);

/**
 * The PWS sheet (lib/exports/pws-sheet-table) as a table on paper: its groups as bands, one status or the reason why there
 * is none, a star where a figure is provisional. `short` leaves out the months.
 */
export function pwsSheetPart(sheet: ExportTable, { short = false }: Readonly<{ short?: boolean }> = {}): PdfTable {
  const bands = new Map<number, string>();
  sheet.rows.forEach(({ group }, index) => {
    if (group !== sheet.rows[index - 1]?.group) bands.set(index, String(group));
  });
  return {
    columns: short ? COLUMNS.filter(({ key }) => SHORT.has(key)) : COLUMNS,
    rows: sheet.rows.map((row, index) => ({
      ...row,
      number: index + 1,
      standing: `${String(row.status || row.reason || '')}${row.provisional === 'ya' ? '\u00a0*' : ''}`,
    })),
    totalRow: null,
    notes: sheet.notes.map((note) => note.replace(/^Sementara:/, '* sementara:')),
    bands,
    numbered: !short,
  };
}
