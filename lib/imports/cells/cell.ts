import type { Hints } from '../hints';
import type { Reference } from '../reference';
import type { ErrorCode } from '../report';

/** What is wrong with a cell, in a sentence that names the remedy. */
export type Problem = Readonly<{ code: ErrorCode; message: string }>;

/** A cell that was understood; `readAs` says how, when that is not as it was written. */
export type Understood<T> = Readonly<{ value: T; readAs?: string }>;

/** Everything a cell or row can be held against: what is stored, what the call itself brings, and near matches. */
export type Scope = Readonly<{ reference: Reference; hints: Hints }>;

/** Reads a cell that is not empty; `column` is the header's name, for the message. */
export type Read<T> = (text: string, column: string, scope: Scope) => Understood<T> | Problem;

/** What a column holds: it decides what a workbook's number, date or failed formula counts as there. */
export type CellSort = 'code' | 'count' | 'decimal' | 'percent' | 'month' | 'year' | 'date' | 'choice' | 'words';

/** How the cells of a column are read, and what they hold. */
export type Reader<T> = Read<T> & Readonly<{ sort: CellSort }>;

export function reader<T>(sort: CellSort, read: Read<T>): Reader<T> {
  return Object.assign((text: string, column: string, scope: Scope) => read(text, column, scope), { sort });
}

/** A column of a table: how its cells are read, and what an empty cell is. */
export type Column<T> = Readonly<{
  read: Reader<T>;
  /** True: an empty cell is `missing-value`; false: it is null. */
  filled: boolean;
  /** True: the file may do without the column; its cells are then undefined. */
  optional: boolean;
}>;

export function required<T>(read: Reader<T>): Column<T> {
  return { read, filled: true, optional: false };
}

/** A column whose cells may be empty: null. */
export function nullable<T>(read: Reader<T>): Column<T | null> {
  return { read, filled: false, optional: false };
}

/** A column that the file may leave out: undefined; an empty cell is null. */
export function optional<T>(read: Reader<T>): Column<T | null | undefined> {
  return { read, filled: false, optional: true };
}

export function isProblem(read: Understood<unknown> | Problem): read is Problem {
  return 'code' in read;
}

export function problem(code: ErrorCode, message: string): Problem {
  return { code, message };
}
