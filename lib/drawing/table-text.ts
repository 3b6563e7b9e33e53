import { type Column, type ExportTable, type TableRow, isNumeric, textOf, unitOf } from '@/lib/exports/table';
import { escaped } from './svg-text';

/** Where a cell of a row leads; null where it leads nowhere. */
export type CellHref = (row: TableRow, key: string) => string | null;

/** A column's heading with the unit that its cells do not show. */
export function headingOf(column: Column): string {
  const unit = column.kind === 'percent' ? '' : unitOf(column);
  return unit ? `${column.header} (${unit})` : column.header;
}

/** What a table is about, for those who hear it. */
export function captionOf({ title, area, period }: Pick<ExportTable, 'title' | 'area' | 'period'>): string {
  return `${title}, ${area}, ${period}`;
}

/**
 * The inside of a table as HTML text: a page carries what it is made of twice, and its weight is bounded (design section
 * 6), hence one text without the end tags that HTML leaves out. All texts and addresses are escaped.
 */
export function tableText(table: ExportTable, columns: readonly Column[], hrefOf: CellHref = () => null): string {
  const numeric = columns.map((column) => (isNumeric(column) ? ' class=number' : ''));
  const heads = columns.map((column, index) => `<th scope=col${numeric[index]}>${escaped(headingOf(column))}`).join('');
  const lineOf = (cellOf: (column: Column) => string) =>
    `<tr>${columns
      .map((column, index) => (index === 0 ? '<th scope=row>' : `<td${numeric[index]}>`) + cellOf(column))
      .join('')}`;
  const linked = (row: TableRow) => (column: Column) => {
    const [text, href] = [escaped(textOf(row, column)), hrefOf(row, column.key)];
    return href === null ? text : `<a href="${escaped(href)}">${text}</a>`;
  };
  const { rows, totalRow } = table;
  const foot = totalRow ? `<tfoot>${lineOf((column) => escaped(textOf(totalRow, column)))}` : '';
  return (
    `<caption class=visually-hidden>${escaped(captionOf(table))}</caption><thead><tr>${heads}` +
    `<tbody>${rows.map((row) => lineOf(linked(row))).join('')}${foot}`
  );
}
