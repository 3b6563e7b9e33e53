import { describe, expect, it } from 'vitest';
import { matrixSentence, signWord } from '@/lib/narrative/cell-sign';
import { CELL_SIGNS } from '@/lib/pws/cell-sign';

describe('signs in words', () => {
  it('tell a falling Jelek from a steady one, and no two signs alike', () => {
    expect([signWord('jelek'), signWord('jelek-tetap')]).toEqual(['Jelek (turun)', 'Jelek (tetap)']);
    expect(new Set(CELL_SIGNS.map(signWord)).size).toBe(CELL_SIGNS.length);
  });

  it('add up to a sentence', () => {
    const counts = new Map([['baik', 1200] as const, ['jelek', 3] as const, ['not-reported', 7] as const]);
    expect(matrixSentence(counts, 'kelurahan')).toBe(
      'Dari 1.210 pasangan kelurahan dan indikator: 1.200 Baik, 3 Jelek (turun), 7 belum lapor.',
    );
  });

  it('say so where nothing was reported, or nothing is there', () => {
    expect(matrixSentence(new Map([['not-reported', 7]]), 'desa/kelurahan')).toBe(
      'Belum ada laporan indikator pelayanan dari desa/kelurahan di sini sampai bulan ini.',
    );
    expect(matrixSentence(new Map(), 'desa/kelurahan')).toContain('Belum ada desa/kelurahan');
  });
});
