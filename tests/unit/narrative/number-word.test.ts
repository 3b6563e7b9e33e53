import { expect, it } from 'vitest';
import { allOf, numberWord } from '@/lib/narrative/number-word';

it('spells small numbers and writes larger ones in digits', () => {
  expect([0, 1, 2, 10, 11, 1234].map(numberWord)).toEqual(['nol', 'satu', 'dua', 'sepuluh', '11', '1.234']);
});

it('makes no plural of all that are one or two', () => {
  expect([1, 2, 1234].map((count) => allOf(count, 'desa'))).toEqual([
    'satu-satunya desa',
    'kedua desa',
    'semua 1.234 desa',
  ]);
});
