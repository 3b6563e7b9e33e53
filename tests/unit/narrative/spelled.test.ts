import { describe, expect, it } from 'vitest';
import { spelled, weekdayOf } from '@/lib/narrative/spelled';

describe('numbers in letters', () => {
  it.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [17, 'tujuh belas'],
    [20, 'dua puluh'],
    [31, 'tiga puluh satu'],
    [100, 'seratus'],
    [115, 'seratus lima belas'],
    [1000, 'seribu'],
    [2026, 'dua ribu dua puluh enam'],
    [2100, 'dua ribu seratus'],
  ])('%i is %s', (value, text) => {
    expect(spelled(value)).toBe(text);
  });

  it('knows the weekday of a day', () => {
    expect([weekdayOf('2026-02-11'), weekdayOf('2025-11-30')]).toEqual(['Rabu', 'Minggu']);
  });
});
