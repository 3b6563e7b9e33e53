import type { CellPlace } from './report';

/** Where a finding stands: the cell, its column's name as the file has it, and the sheet's where rows are wide. */
export type Spot = Readonly<{ at: CellPlace; column: string | null; wide: string | null }>;

/** Where the columns of a table stand in a row of the file; null asks for the row. */
export type Spots = (column: string | null) => Spot;

/** The spots of a row that is a row of the table itself. */
export function longSpots(sheet: string | null, row: number, columns: ReadonlyMap<string, number>): Spots {
  return (column) => {
    const index = column === null ? undefined : columns.get(column);
    return { at: { sheet, row, column: index === undefined ? null : index + 1 }, column, wide: null };
  };
}

type Found = Readonly<{ column: string | null; message: string }>;

/**
 * A finding with its place. That of a wide sheet speaks of the sheet and of the column as it is headed there: nobody
 * who filled in REKAP knows of a column `pembilang`.
 */
export function placed<F extends Found>(finding: F, spots: Spots): F & Readonly<{ at: CellPlace }> {
  const { at, column, wide } = spots(finding.column);
  if (wide === null) return { ...finding, at };
  const { column: own, message } = finding;
  const said =
    own !== null && column !== null && message.startsWith(`${own} `) ? column + message.slice(own.length) : message;
  return { ...finding, column, message: `Lembar ${wide}: ${said}`, at };
}

/** The same without repetitions: many rows of a table may be made of one cell of a wide sheet. */
export function distinct<F extends Found & Readonly<{ code: string; at?: CellPlace }>>(findings: readonly F[]): F[] {
  const seen = new Set<string>();
  return findings.filter(({ at, code, message }) => {
    const key = `${at?.row} ${at?.column} ${code} ${message}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}
