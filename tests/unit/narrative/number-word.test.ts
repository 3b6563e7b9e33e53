import { expect, it } from 'vitest';
import { numberWord } from '@/lib/narrative/number-word';

it('spells small numbers and writes larger ones in digits', () => {
  expect([0, 1, 2, 10, 11, 1234].map(numberWord)).toEqual(['nol', 'satu', 'dua', 'sepuluh', '11', '1.234']);
});
