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

/** "semua 17 kecamatan", of two "kedua kecamatan", of one "satu-satunya kecamatan": all of one is no plural. */
export function allOf(count: number, noun: string): string {
  if (count === 1) return `satu-satunya ${noun}`;
  return count === 2 ? `kedua ${noun}` : `semua ${formatCount(count)} ${noun}`;
}
