import { expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { reachedWord, standingPhrase } from '@/lib/narrative/reached';
import { absentRow, rowOf } from '../../fixtures/row';

const JANUARY = month(2026, 1);

it('says of a stock figure whether it reaches its target, equal included, and how it moved', () => {
  expect(reachedWord(rowOf(3, 4))).toBe('mencapai acuan');
  expect(reachedWord(rowOf(2, 4))).toBe('belum mencapai acuan');
  expect(standingPhrase(rowOf(20, 26, { before: [18, 26] }), JANUARY)).toBe(
    'mencapai acuan; +2 sejak Januari 2026 (+7,7 poin persen)',
  );
  expect(standingPhrase(rowOf(18, 26, { before: [18, 26] }), JANUARY)).toBe(
    'belum mencapai acuan; tetap sejak Januari 2026',
  );
});

it('says nothing where there is nothing to compare with', () => {
  expect(standingPhrase(absentRow('not-reported'), JANUARY)).toBe('');
  expect(reachedWord(rowOf(2, 4, { target: null }))).toBe('');
  expect(standingPhrase(rowOf(2, 4), JANUARY)).toBe('belum mencapai acuan');
});
