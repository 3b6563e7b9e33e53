import { describe, expect, it } from 'vitest';
import { agreementsMessage, carriedMessage, openCount, stateCounts, thenAndNow } from '@/lib/narrative/carried';

const TODAY = '2026-06-10';
const of = (state: 'baru' | 'berjalan' | 'selesai' | 'batal', deadline = '2026-12-31') => ({ state, deadline });

describe('what became of agreements', () => {
  it('counts what is late first, and the deadline itself still counts', () => {
    const all = [of('selesai'), of('berjalan', '2026-06-09'), of('baru', TODAY), of('batal')];
    expect(stateCounts(all, TODAY)).toEqual([
      { state: 'terlambat', count: 1 },
      { state: 'baru', count: 1 },
      { state: 'selesai', count: 1 },
      { state: 'batal', count: 1 },
    ]);
    expect(carriedMessage(all, TODAY, true)).toBe('Tindak lanjut lalu: 1 dari 4 selesai; 1 terlambat, 1 baru, 1 batal');
    expect(openCount(all)).toBe(2);
  });

  it('says when there is nothing to ask after', () => {
    expect(carriedMessage([], TODAY, false)).toBe('Tindak lanjut: belum ada rapat sebelumnya di wilayah ini');
    expect(carriedMessage([], TODAY, true)).toBe('Tindak lanjut: rapat sebelumnya tidak mencatat kesepakatan');
    expect(carriedMessage([of('selesai')], TODAY, true)).toBe('Tindak lanjut lalu: 1 dari 1 selesai');
  });

  it('tells then from now by n and N, absences by their words', () => {
    const now = { state: 'reported', numerator: 19, denominator: 34 } as const;
    expect(thenAndNow({ numerator: 14, denominator: 34 }, now)).toBe('41,2% (14/34) → 55,9% (19/34)');
    expect(thenAndNow({ numerator: 1, denominator: 3 }, { ...now, numerator: 2, denominator: 3 })).toBe(
      '1 dari 3 → 2 dari 3',
    );
    expect(thenAndNow(null, { state: 'not-reported', numerator: null, denominator: 34 })).toBe(
      'tidak dicatat → belum lapor',
    );
    expect(thenAndNow({ numerator: 1, denominator: 3 }, null)).toBe('');
  });

  it('says how many are carried into this meeting', () => {
    expect(agreementsMessage(3)).toContain('; 3 tindak lanjut lalu masih terbuka');
    expect(agreementsMessage(0)).not.toContain('terbuka');
  });
});
