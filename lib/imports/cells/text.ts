import { reader } from './cell';

/** What a spreadsheet runs as a formula begins so; an apostrophe in front says that it is a text. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Any words, without the spaces around them, and without the apostrophe that only marks a text. */
export const words = reader<string>('words', (text) => ({ value: isMarked(text) ? text.slice(1) : text }));

/** Words as a spreadsheet shows them and never runs them. */
export function asText(text: string): string {
  return FORMULA.test(text) || isMarked(text) ? `'${text}` : text;
}

function isMarked(text: string): boolean {
  return text.startsWith("'") && (FORMULA.test(text.slice(1)) || isMarked(text.slice(1)));
}
