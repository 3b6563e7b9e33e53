import { type Reader, problem, reader } from './cell';

/** One of a few words, whatever their case; anything else is `bad-choice`. */
export function choice<T extends string>(words: readonly T[]): Reader<T> {
  return reader('choice', (text, column) => {
    const value = words.find((word) => word === text.toLowerCase());
    return value
      ? { value }
      : problem('bad-choice', `${column} "${text}" tidak dikenal. Pilih salah satu: ${words.join(', ')}.`);
  });
}

/** `yes` or `no` as they are written in the file, to true and false. */
export function yesNo(yes: string, no: string): Reader<boolean> {
  const read = choice([yes, no]);
  return reader('choice', (text, column, scope) => {
    const word = read(text, column, scope);
    return 'code' in word ? word : { value: word.value === yes };
  });
}
