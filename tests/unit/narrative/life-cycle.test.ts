import { describe, expect, it } from 'vitest';
import { weakestStages } from '@/lib/analysis/weakest-stage';
import type { ReportedCount } from '@/lib/coverage/reported-count';
import { leftOutSentence, stageCellText, weakestSentence } from '@/lib/narrative/life-cycle';

const count = (numerator: number, denominator: number, unreported = 0): ReportedCount => ({
  numerator,
  denominator,
  unreported,
});

function sentence(changes: Readonly<Record<number, ReportedCount>>, other = count(300, 310)): string {
  const counts = Array.from({ length: 8 }, (_, index) => changes[index] ?? other);
  return weakestSentence(weakestStages(counts), counts);
}

describe('weakestSentence', () => {
  it('names the stage with n, N, its share and what is not reported', () => {
    expect(sentence({ 5: count(180, 290, 20) })).toBe(
      'Paling sedikit dilayani: remaja (180 dari 290 posyandu aktif yang dilaporkan, 62,1%; 20 belum dilaporkan).',
    );
  });

  it('names ties, and says where silence may change the order', () => {
    const tied = sentence({ 5: count(2, 6, 4), 6: count(3, 9) });
    expect(tied).toContain('remaja (2 dari 6 posyandu aktif yang dilaporkan, 33,3%; 4 belum dilaporkan)');
    expect(tied).toContain(' dan usia dewasa (3 dari 9');
    expect(sentence({ 5: count(290, 300, 10) })).toContain('Urutannya dapat berubah');
  });

  it('hedges small numbers, and says so where all are alike or unknown', () => {
    expect(sentence({ 5: count(1, 3) }, count(3, 3))).toContain('satu posyandu saja mengubah urutannya');
    expect(sentence({}, count(4, 4))).toBe('Semua tahap dilayani setiap posyandu aktif yang dilaporkan.');
    expect(sentence({}, count(3, 4, 1))).toBe(
      'Tidak ada tahap yang lebih sedikit dilayani daripada yang lain. Sebagian belum dilaporkan.',
    );
    expect(sentence({}, count(0, 0, 9))).toBe(
      'Belum dilaporkan tahap siklus hidup mana yang dilayani posyandu aktif di sini.',
    );
  });
});

describe('who is not counted', () => {
  it('is named by why', () => {
    expect(leftOutSentence({ idle: 16, unknown: 0 })).toBe('Tidak dihitung: 16 posyandu tidak aktif.');
    expect(leftOutSentence({ idle: 1, unknown: 3 })).toContain('3 posyandu yang belum dilaporkan aktif atau tidaknya');
    expect(leftOutSentence({ idle: 0, unknown: 0 })).toBe('');
  });
});

describe('a cell read aloud', () => {
  it('tells a count, silence and nobody apart', () => {
    expect([count(3, 4), count(0, 4), count(0, 0, 2), count(0, 0)].map(stageCellText)).toEqual([
      '3 dari 4',
      '0 dari 4',
      'belum dilaporkan',
      'tidak ada posyandu aktif',
    ]);
  });
});
