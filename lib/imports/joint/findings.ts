import type { ErrorCode, ImportTable, WarningCode } from '../report';
import type { ImportRecord } from '../record';

/** A row of the call with what its cells say, so that other rows of the call can be held against it. */
export type SpokenRow<R extends ImportRecord = ImportRecord> = Readonly<{ file: string; row: number; record: R }>;

type Found<Code> = Readonly<{ column: string; code: Code; message: string }>;

/** What rows are found to say of each other, by row. */
export class JointFindings {
  private readonly errors = new Map<SpokenRow, Found<ErrorCode>[]>();
  private readonly warnings = new Map<SpokenRow, Found<WarningCode>[]>();

  refuse(at: SpokenRow, column: string, code: ErrorCode, message: string): void {
    this.errors.set(at, [...this.errorsAt(at), { column, code, message }]);
  }

  warn(at: SpokenRow, column: string, code: WarningCode, message: string): void {
    this.warnings.set(at, [...this.warningsAt(at), { column, code, message }]);
  }

  errorsAt(at: SpokenRow): readonly Found<ErrorCode>[] {
    return this.errors.get(at) ?? [];
  }

  warningsAt(at: SpokenRow): readonly Found<WarningCode>[] {
    return this.warnings.get(at) ?? [];
  }
}

/** The rows of one table. */
export function rowsOf<T extends ImportTable>(
  rows: readonly SpokenRow[],
  table: T,
): SpokenRow<Extract<ImportRecord, { table: T }>>[] {
  return rows.filter((each): each is SpokenRow<Extract<ImportRecord, { table: T }>> => each.record.table === table);
}

/** Where a row stands, for a message about another; a row that is stored has no place. */
export function placeOf(row: SpokenRow | null, seenFrom: SpokenRow): string {
  if (row === null) return 'yang sudah tersimpan';
  return row.file === seenFrom.file ? `di baris ${row.row}` : `di baris ${row.row} ${row.file}`;
}
