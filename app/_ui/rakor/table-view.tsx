import { type Column, type TableRow, cellOf, isNumeric, textOf } from '@/lib/exports/table';
import { isAbsent } from '@/lib/exports/cell';
import type { TableFit } from '@/lib/rakor/fit/table';
import type { Drill, SlideTable } from '@/lib/rakor/slide';
import { units } from './units';

type Props = Readonly<{
  table: SlideTable;
  /** Where each row leads, by its place; a row without one leads nowhere. */
  drills: readonly (Drill | null)[];
  fit: TableFit;
  /** What is said of a table without rows. */
  empty: string;
  hrefOf: (drill: Drill | null) => string | null;
}>;

/** A table with the columns as wide as they were fitted, so that no line is longer than was counted. */
export function TableView({ table: { columns, rows, totalRow, notes }, drills, fit, empty, hrefOf }: Props) {
  const { size } = fit;
  const padding = `${units(size.down / 2)} ${units(size.across / 2)}`;
  return (
    <>
      <table className="slide-table" style={{ fontSize: units(size.size), lineHeight: size.line / size.size }}>
        <colgroup>
          {columns.map(({ key }, index) => (
            <col key={key} style={{ inlineSize: `${(fit.columns[index] ?? 0) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={numeric(column)} style={{ padding }}>
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
                  padding={padding}
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
                <td key={column.key} className={numeric(column)} style={{ padding }}>
                  {textOf(totalRow, column)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {empty && <p className="slide-empty">{empty}</p>}
      {notes.map((note) => (
        <p key={note} className="slide-note">
          {note}
        </p>
      ))}
    </>
  );
}

type CellProps = Readonly<{ column: Column; row: TableRow; padding: string; href: string | null }>;

function BodyCell({ column, row, padding, href }: CellProps) {
  const text = textOf(row, column);
  const cell = cellOf(row, column);
  return (
    <td className={numeric(column)} style={{ padding }} data-absent={isAbsent(cell) ? cell.absence : undefined}>
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
