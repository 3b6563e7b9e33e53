import { describe, expect, it } from 'vitest';
import { figuresIn, limitSentence, sheetsOf } from '@/lib/exports/grid/limits';

const SIZE = { indicators: 30, periods: 12, rows: 185, split: false };

describe('the size of a choice', () => {
  it('lets a district of 185 desa by 30 indicators by 12 months through', () => {
    expect(figuresIn(SIZE)).toBe(66_600);
    expect(limitSentence(SIZE)).toBeNull();
  });

  it('says what is too much, and what to do', () => {
    expect(limitSentence({ ...SIZE, split: true })).toMatch(/memuat 199\.800 angka; paling banyak 150\.000.*Kurangi/);
    expect(limitSentence({ ...SIZE, periods: 25 })).toMatch(/25 periode; paling banyak 24.*triwulan/);
    expect(limitSentence({ ...SIZE, periods: 0 })).toMatch(/Tukar/);
  });

  it('counts sheets by layout', () => {
    expect((['wilayah', 'profil', 'periode', 'panjang'] as const).map((layout) => sheetsOf(layout, SIZE))).toEqual([
      12, 12, 30, 1,
    ]);
  });
});
