import { describe, expect, it } from 'vitest';
import { sexName, sexSentence, shareText } from '@/lib/narrative/by-sex';

const figure = { lines: [], numerator: 0, gap: null, splitDesa: 12, reportedDesa: 12 } as const;

describe('sexSentence', () => {
  it('says how many split what they reported', () => {
    expect(sexSentence(figure, 'desa/kelurahan')).toBe('Dipilah oleh semua desa/kelurahan yang melapor (12).');
    expect(sexSentence({ ...figure, splitDesa: 9 }, 'kelurahan')).toBe(
      'Dipilah oleh 9 dari 12 kelurahan yang melapor.',
    );
  });

  it.each([
    ['group-not-split', 'Sasaran tahun ini belum dipilah'],
    ['report-not-split', 'Sebagian laporan tidak dipilah'],
    ['count', 'tidak memiliki penyebut'],
  ] as const)('says why there is no coverage: %s', (gap, words) => {
    expect(sexSentence({ ...figure, gap }, 'desa/kelurahan')).toContain(words);
  });
});

describe('sexName and shareText', () => {
  it('name both sexes and what was not split, and leave nothing to divide as a dash', () => {
    expect((['L', 'P', null] as const).map(sexName)).toEqual(['Laki-laki', 'Perempuan', 'Tidak dipilah']);
    expect([shareText({ numerator: 1, denominator: 8 }), shareText(null)]).toEqual(['12,5%', '–']);
  });
});
