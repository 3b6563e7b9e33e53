import { type Reader, isProblem, problem, reader } from './cell';

/** One of a few words, whatever their case; anything else is `bad-choice`. */
export function choice<T extends string>(words: readonly T[]): Reader<T> {
  return reader('choice', (text, column) => {
    const value = words.find((word) => word === text.toLowerCase());
    return value
      ? { value }
      : problem('bad-choice', `${column} "${text}" tidak dikenal. Pilih salah satu: ${words.join(', ')}.`);
  });
}

const YES: ReadonlySet<string> = new Set(['y', '1', 'true']);
const NO: ReadonlySet<string> = new Set(['t', 'n', '0', 'false']);
const YA_TIDAK = ['ya', 'tidak'] as const;

/** ya or tidak; Y, 1, TRUE and T, N, 0, FALSE, which spreadsheets and hurried hands make of them, are read as such. */
export const yaTidak = reader<boolean>('choice', (text, column, scope) => {
  const word = text.toLowerCase();
  if (YES.has(word)) return { value: true, readAs: 'ya' };
  if (NO.has(word)) return { value: false, readAs: 'tidak' };
  const read = choice(YA_TIDAK)(text, column, scope);
  return isProblem(read) ? read : { value: read.value === 'ya' };
});

/** `yes` or `no` as they are written in the file, to true and false. */
export function yesNo(yes: string, no: string): Reader<boolean> {
  const read = choice([yes, no]);
  return reader('choice', (text, column, scope) => {
    const word = read(text, column, scope);
    return isProblem(word) ? word : { value: word.value === yes };
  });
}
