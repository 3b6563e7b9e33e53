import { type Month, formatMonth, month, parseMonth, yearOf } from '@/lib/coverage/period';
import { LAST_MONTH } from '@/lib/facilities/span';
import { type Reader, problem, reader } from './cell';

/** Reports are taken from here on; the openings of facilities from FIRST_OPENING (contracts section 7). */
export const FIRST_PERIOD = month(2000, 1);
export const FIRST_OPENING = month(1950, 1);

type Bounds = Readonly<{ first?: Month; ahead?: boolean }>;

/** A month `YYYY-MM` from `first` to the current month, or beyond it when it may lie `ahead`; else `bad-period`. */
export function monthCell({ first = FIRST_PERIOD, ahead = false }: Bounds = {}): Reader<Month> {
  return reader('month', (text, column, { reference }) => {
    const value = parseMonth(text);
    if (value === null) {
      return problem('bad-period', `${column} "${text}" bukan bulan. Tulis TTTT-BB, misalnya 2026-02.`);
    }
    if (value < first) {
      return problem('bad-period', `${column} "${text}" terlalu awal. Paling awal ${formatMonth(first)}.`);
    }
    if (!ahead && value > reference.currentMonth) {
      return problem(
        'bad-period',
        `${column} "${text}" belum tiba. Paling akhir bulan ini, ${formatMonth(reference.currentMonth)}.`,
      );
    }
    if (value >= LAST_MONTH) return problem('bad-period', `${column} "${text}" terlalu jauh. Periksa tahunnya.`);
    return { value };
  });
}

/** A calendar year from 2000 to the last that may be spoken of, else `bad-period`. */
export const yearCell = reader<number>('year', (text, column, { reference }) => {
  if (!/^\d{4}$/.test(text)) return problem('bad-period', `${column} "${text}" bukan tahun. Tulis misalnya 2026.`);
  const value = Number(text);
  const [first, last] = [yearOf(FIRST_PERIOD), reference.lastYear];
  if (value < first || value > last) {
    return problem('bad-period', `${column} "${text}" di luar ${first} sampai ${last}. Periksa tahunnya.`);
  }
  return { value };
});

/** A day of the calendar `YYYY-MM-DD`, kept as that text; one that does not exist is `bad-date`. */
export const dateCell = reader<string>('date', (text, column) => {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2]))-(\d{2})$/.exec(text);
  const start = match && parseMonth(match[1] ?? '');
  const days = start === null ? 0 : new Date(Date.UTC(yearOf(start), (start % 12) + 1, 0)).getUTCDate();
  const day = Number(match?.[2] ?? 0);
  if (day < 1 || day > days) {
    return problem('bad-date', `${column} "${text}" bukan tanggal. Tulis TTTT-BB-HH, misalnya 2026-02-17.`);
  }
  return { value: text };
});
