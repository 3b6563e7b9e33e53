import { expect, it } from 'vitest';
import { restingSentence } from '@/lib/narrative/undo';

it('says what still rests on a facility', () => {
  expect(restingSentence('capaian', 1200)).toBe('Masih dirujuk 1.200 baris capaian yang datang sesudahnya.');
  expect(restingSentence('fasilitas', 3)).toBe('Masih membawahi 3 fasilitas lain.');
});
