import type { ReactNode } from 'react';
import { type CellHref, captionOf, headingOf, tableText } from '@/lib/drawing/table-text';
import { type Column, type ExportTable, type TableRow, isNumeric, textOf } from '@/lib/exports/table';

type Props = Readonly<{
  table: ExportTable;
  /** Columns that pages leave out: codes are in the addresses. */
  hide?: readonly string[];
  /** Where a cell leads: the row's name to its page, its ratio to the names behind it. */
  hrefOf?: CellHref;
  /** The same for cells that are more than a link; such a table weighs about twice as much. */
  linkOf?: (row: TableRow, key: string, text: string) => ReactNode | null;
}>;

/** The same table that is downloaded, as HTML: what people see is what they get. */
export function DataTable({ table, hide = ['code'], hrefOf, linkOf }: Props) {
  const columns = table.columns.filter(({ key }) => !hide.includes(key));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`Tabel ${table.title}`}>
      {linkOf ? (
        <RichTable table={table} columns={columns} linkOf={linkOf} />
      ) : (
        <table className="data-table" dangerouslySetInnerHTML={{ __html: tableText(table, columns, hrefOf) }} />
      )}
    </div>
  );
}

type RichProps = Readonly<{
  table: ExportTable;
  columns: readonly Column[];
  linkOf: NonNullable<Props['linkOf']>;
}>;

function RichTable({ table, columns, linkOf }: RichProps) {
  const cell = (row: TableRow, index: number) => {
    const column = columns[index];
    if (!column) return null;
    const text = textOf(row, column);
    return linkOf(row, column.key, text) ?? text;
  };
  return (
    <table className="data-table">
      <caption className="visually-hidden">{captionOf(table)}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={isNumeric(column) ? 'number' : undefined}>
              {headingOf(column)}
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
  );
}
