import { headCells } from '@/lib/exports/grid/heads';
import type { OfficialTable } from '@/lib/exports/grid/official-table';
import { officialText } from '@/lib/exports/grid/symbols';
import { type TableRow, isNumeric } from '@/lib/exports/table';
import { escaped } from './svg-text';
import { captionOf } from './table-text';

/**
 * The inside of an official table as HTML text, as the workbook has it: grouped headings, column numbers, rows, JUMLAH.
 * All texts are escaped; end tags that HTML leaves out are left out.
 */
export function officialTableText(table: OfficialTable): string {
  const { columns, naming, rows, totalRow, partial } = table;
  const heads = new Map<number, string>();
  for (const { row, rows: tall, columns: wide, text, isLeaf } of headCells(columns)) {
    const scope = isLeaf ? 'col' : 'colgroup';
    heads.set(
      row,
      `${heads.get(row) ?? ''}<th scope=${scope}${span('rowspan', tall)}${span('colspan', wide)}>${escaped(text)}`,
    );
  }
  const numbers = columns.map((_, index) => `<td>(${index + 1})`).join('');
  const cellsOf = (row: TableRow, from: number) =>
    columns
      .slice(from)
      .map((column) => {
        const text = escaped(officialText(row, column, partial.get(row)?.has(column.key) ?? false));
        if (column.key === 'name') return `<th scope=row>${text}`;
        return isNumeric(column) ? `<td class=number>${text}` : `<td>${text}`;
      })
      .join('');
  const total = totalRow
    ? `<tfoot><tr><th scope=row${span('colspan', naming)}>${escaped(String(totalRow.name ?? ''))}${cellsOf(totalRow, naming)}`
    : '';
  return (
    `<caption class=visually-hidden>${escaped(captionOf(table))}</caption><thead>` +
    [...heads.values()].map((cells) => `<tr>${cells}`).join('') +
    `<tr class=column-numbers>${numbers}` +
    `<tbody>${rows.map((row) => `<tr>${cellsOf(row, 0)}`).join('')}${total}`
  );
}

function span(name: 'rowspan' | 'colspan', count: number): string {
  return count > 1 ? ` ${name}=${count}` : '';
}
