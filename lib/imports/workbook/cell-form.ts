/**
 * What a cell of a table is beside its text: `text` in a CSV, always. In a workbook a number may show itself as a
 * percentage, a day or a time; `no-result` is a formula that was never computed or ended in an error.
 */
export type CellForm = 'text' | 'number' | 'percent' | 'date' | 'time' | 'boolean' | 'no-result';

/** The text that stands for a cell, and its form: numbers with a point, days as `YYYY-MM-DD`, percentages as shown. */
export type FormedCell = Readonly<{ text: string; form: CellForm }>;

const EMPTY: FormedCell = { text: '', form: 'text' };
const DAY = 86_400_000;
/** Day 0 of the two calendars of spreadsheets. */
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day that spreadsheets know. */
const LAST_DAY = 2_958_465;
/** Before 1 March 1900 spreadsheets count a day that never was. */
const FIRST_SOUND_DAY = 61;

/** A text cell, without the spaces around it. */
export function textCell(text: string): FormedCell {
  const trimmed = text.trim();
  return trimmed === '' ? EMPTY : { text: trimmed, form: 'text' };
}

/** A truth value as spreadsheets show it. */
export function booleanCell(value: boolean): FormedCell {
  return { text: value ? 'TRUE' : 'FALSE', form: 'boolean' };
}

/** A formula whose result is an error (`#N/A`), or that has none (`''`). */
export function failedCell(error: string): FormedCell {
  return { text: error, form: 'no-result' };
}

/** A number under a format, as it shows itself; what is no day of the calendar stays a number. */
export function numberCell(value: number, form: CellForm, from1904: boolean): FormedCell {
  if (form === 'percent') return { text: `${plain(value * 100)}%`, form };
  if (form === 'time' && value >= 0 && value < 1) return { text: clock(value), form };
  const isDay = from1904 ? value >= 0 : value >= FIRST_SOUND_DAY;
  if (form !== 'date' || !isDay || value >= LAST_DAY + 1) return { text: plain(value), form: 'number' };
  return { text: day(from1904 ? START_1904 : START_1900, value), form };
}

/** A day as ISO text, from the whole days of a count; the time of day is dropped. */
function day(start: number, value: number): string {
  return new Date(start + Math.floor(value) * DAY).toISOString().slice(0, 10);
}

function clock(value: number): string {
  return new Date(Math.round(value * DAY)).toISOString().slice(11, 16);
}

/** In the 15 digits that a spreadsheet keeps, so that 0,1 + 0,2 is 0,3. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}
