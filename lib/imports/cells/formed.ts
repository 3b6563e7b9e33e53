import type { FormedCell } from '../workbook/cell-form';
import { type CellSort, type Problem, problem } from './cell';

/**
 * The text that a column's reader takes a workbook's cell for: a day is its month where months are asked for, a
 * percentage its number where percents are (both contracts section 7, "Files"), and decimals have a comma, as
 * people write them; with a point, 1.234 would be read as a grouped 1234.
 */
export function columnText({ text, form }: FormedCell, sort: CellSort): string {
  if (form === 'date') return sort === 'month' ? text.slice(0, 7) : text;
  if (form === 'percent') return withComma(sort === 'percent' ? text.slice(0, -1) : text);
  const isFigure = sort === 'count' || sort === 'decimal' || sort === 'percent';
  return form === 'number' && isFigure ? withComma(text) : text;
}

/** What is wrong with a workbook's cell before it is even read, or null; a CSV's never is. */
export function formProblem({ text, form }: FormedCell, sort: CellSort, column: string): Problem | null {
  if (form === 'no-result') return problem(FAULTS[sort], noResult(text, column));
  if (sort !== 'code' || form === 'text') return null;
  const kind = KINDS[form];
  const message =
    `${column} "${text}" tersimpan sebagai ${kind}, padahal kode harus teks. ` +
    'Ubah format kolomnya menjadi Teks (Text), lalu tulis ulang kodenya.';
  return problem('unknown-code', message);
}

/** How a percentage was understood where a number of percents is asked for, or null. */
export function formReadAs(cell: FormedCell, sort: CellSort): string | null {
  return cell.form === 'percent' && sort === 'percent' ? columnText(cell, sort) : null;
}

/** What each sort of column calls a cell that it cannot make sense of; any words make sense, but none are missing. */
const FAULTS: Readonly<Record<CellSort, Problem['code']>> = {
  code: 'unknown-code',
  count: 'bad-number',
  decimal: 'bad-number',
  percent: 'bad-number',
  month: 'bad-period',
  year: 'bad-period',
  date: 'bad-date',
  choice: 'bad-choice',
  words: 'missing-value',
};

const KINDS: Readonly<Record<Exclude<FormedCell['form'], 'text' | 'no-result'>, string>> = {
  number: 'angka',
  percent: 'persen',
  date: 'tanggal',
  time: 'jam',
  boolean: 'TRUE/FALSE',
};

function noResult(error: string, column: string): string {
  const cause = error === '' ? 'rumus yang belum punya hasil' : `rumus yang hasilnya kesalahan (${error})`;
  return `${column} berisi ${cause}. Perbaiki rumusnya, atau ganti dengan nilainya.`;
}

function withComma(text: string): string {
  return text.replace('.', ',');
}
