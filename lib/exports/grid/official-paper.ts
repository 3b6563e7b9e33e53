import type { Kop, PdfBlock, PdfColumn, PdfDocument, PdfTable } from '../pdf/document';
import { type Signing, documentOf } from '../pdf/table-document';
import { type TableRow, isNumeric } from '../table';
import { leafText } from './heads';
import type { OfficialTable } from './official-table';
import { officialText, symbolNote } from './symbols';

type Paper = Readonly<{ kop: Kop | null; signing: Signing | null; split: boolean }>;

/** Official tables on A4, each from a page of its own: what the workbook says, in the same order and with the same signs. */
export function officialDocument(
  tables: readonly [OfficialTable, ...OfficialTable[]],
  { kop, signing, split }: Paper,
): PdfDocument {
  const blocks = tables.flatMap((table, index): PdfBlock[] => [
    ...(index > 0 ? [{ kind: 'new-page' } as const] : []),
    { kind: 'title', text: table.titleLines.slice(0, -2).join('\n'), lines: table.titleLines.slice(-2) },
    { kind: 'table', table: paperTable(table, split) },
  ]);
  return documentOf(tables[0], { kop, signing, orientation: 'landscape' }, blocks);
}

/** Its cells as the texts of the sheet and of the preview: signs for absences, an asterisk where reports are missing. */
function paperTable({ columns, naming, rows, totalRow, partial, notes }: OfficialTable, split: boolean): PdfTable {
  const texts = (row: TableRow): TableRow =>
    Object.fromEntries(
      columns.map((column) => [column.key, officialText(row, column, partial.get(row)?.has(column.key) ?? false)]),
    );
  return {
    columns: columns.map((column): PdfColumn => ({
      key: column.key,
      header: leafText(column),
      kind: 'text',
      over: column.over,
      block: column.block,
      ...(isNumeric(column) ? { side: 'right' } : {}),
    })),
    naming,
    numbered: true,
    rows: rows.map(texts),
    totalRow: totalRow ? texts(totalRow) : null,
    notes: [...notes, `Tanda: ${symbolNote(split)}`],
  };
}
