import type { ReactNode } from 'react';

export type PlanColumn = Readonly<{ label: string; numeric?: boolean }>;
/** A row: what it is about, then a cell for each column after the first. */
export type PlanRow = Readonly<{ key: string; head: ReactNode; cells: readonly ReactNode[] }>;

type Props = Readonly<{
  title: string;
  columns: readonly PlanColumn[];
  rows: readonly PlanRow[];
  /** True where no heading above the table says its title. */
  titled?: boolean;
}>;

/** A plan's lines in a box that scrolls by itself on a phone. */
export function PlanTable({ title, columns, rows, titled = false }: Props) {
  const classOf = (index: number) => (columns[index]?.numeric ? 'number' : undefined);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="data-table text-table">
        <caption className={titled ? undefined : 'visually-hidden'}>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              <th key={label} scope="col" className={classOf(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.label ?? index} className={classOf(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
