import { type Column, type TableRow, cellOf, isNumeric, textOf } from '@/lib/exports/table';
import { isAbsent } from '@/lib/exports/cell';
import type { TableFit } from '@/lib/rakor/fit/table';
import type { Drill, SlideTable } from '@/lib/rakor/slide';
import { fitted, units } from './units';

type Props = Readonly<{
  table: SlideTable;
  /** Where each row leads, by its place; a row without one leads nowhere. */
  drills: readonly (Drill | null)[];
  fit: TableFit;
  /** The slide's message, which the table shows. */
  title: string;
  /** What is said of a table without rows. */
  empty: string;
  hrefOf: (drill: Drill | null) => string | null;
}>;

/** A table with the columns as wide as they were fitted, so that no line is longer than was counted. */
export function TableView({ table: { columns, rows, totalRow, notes }, drills, fit, title, empty, hrefOf }: Props) {
  const { size } = fit;
  const padding = `${units(size.down / 2)} ${units(size.across / 2)}`;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={`Tabel: ${title}`}>
        <table
          className="slide-table"
          style={{ ...fitted({ size: units(size.size), cell: padding }), lineHeight: size.line / size.size }}
        >
          <colgroup>
            {columns.map(({ key }, index) => (
              <col key={key} style={{ inlineSize: `${(fit.columns[index] ?? 0) * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={numeric(column)}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column, at) => (
                  <BodyCell
                    key={column.key}
                    column={column}
                    row={row}

                    href={isFirstText(columns, at) ? hrefOf(drills[index] ?? null) : null}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          {totalRow && (
            <tfoot>
              <tr>
                {columns.map((column) => (
                  <td key={column.key} className={numeric(column)}>
                    {textOf(totalRow, column)}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {empty && <p className="slide-empty">{empty}</p>}
      {notes.map((note) => (
        <p key={note} className="slide-note">
          {note}
        </p>
      ))}
    </>
  );
}

type CellProps = Readonly<{ column: Column; row: TableRow; href: string | null }>;

function BodyCell({ column, row, href }: CellProps) {
  const text = textOf(row, column);
  const cell = cellOf(row, column);
  return (
    <td className={numeric(column)} data-absent={isAbsent(cell) ? cell.absence : undefined}>
      {href && text ? <a href={href}>{text}</a> : text}
    </td>
  );
}

function numeric(column: Column): string | undefined {
  return isNumeric(column) ? 'number' : undefined;
}

/** A row leads on by its name: the first column of words. */
function isFirstText(columns: readonly Column[], at: number): boolean {
  return columns.findIndex((column) => !isNumeric(column)) === at;
}
