import type { ReactNode } from 'react';
import { type ExportTable, type TableRow, isNumeric, textOf, unitOf } from '@/lib/exports/table';

type Props = Readonly<{
  table: ExportTable;
  /** Columns that pages leave out: codes are in the addresses. */
  hide?: readonly string[];
  /** The row's name as a link, and its ratio as the way to the names behind it. */
  linkOf?: (row: TableRow, key: string, text: string) => ReactNode | null;
}>;

/** The same table that is downloaded, as HTML: what people see is what they get. */
export function DataTable({ table, hide = ['code'], linkOf }: Props) {
  const columns = table.columns.filter(({ key }) => !hide.includes(key));
  const cell = (row: TableRow, index: number) => {
    const column = columns[index];
    if (!column) return null;
    const text = textOf(row, column);
    return linkOf?.(row, column.key, text) ?? text;
  };
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`Tabel ${table.title}`}>
      <table className="data-table">
        <caption className="visually-hidden">
          {table.title}, {table.area}, {table.period}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={isNumeric(column) ? 'number' : undefined}>
                {column.header}
                {column.kind !== 'percent' && unitOf(column) && ` (${unitOf(column)})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, position) => (
            <tr key={position}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {cell(row, index)}
                  </th>
                ) : (
                  <td key={column.key} className={isNumeric(column) ? 'number' : undefined}>
                    {cell(row, index)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {table.totalRow && (
          <tfoot>
            <tr>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {textOf(table.totalRow as TableRow, column)}
                  </th>
                ) : (
                  <td key={column.key} className={isNumeric(column) ? 'number' : undefined}>
                    {textOf(table.totalRow as TableRow, column)}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
