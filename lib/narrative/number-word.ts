import { formatCount } from './format';

const WORDS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
] as const;

/** A small number as people say it in a sentence: `dua`; above ten in digits: `12`, `1.234`. */
export function numberWord(count: number): string {
  return WORDS[count] ?? formatCount(count);
}
