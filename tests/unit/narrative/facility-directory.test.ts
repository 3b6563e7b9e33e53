import { describe, expect, it } from 'vitest';
import { UNFILTERED, emptyReason, filterPhrase, matchSentence, narrowing } from '@/lib/narrative/facility-directory';

describe('what narrows a list', () => {
  const filter = { text: 'melati', type: 'posyandu', status: 'belum', criterion: 'PSY-KADER5', pilot: true } as const;

  it('is said in words and counted', () => {
    expect(filterPhrase(filter, 'Sedikitnya 5 kader')).toBe(
      'posyandu; belum ILP; tidak memenuhi “Sedikitnya 5 kader”; lokus; memuat “melati”',
    );
    expect([narrowing(filter), narrowing(UNFILTERED), filterPhrase(UNFILTERED, null)]).toEqual([5, 0, '']);
  });
});

describe('how many match', () => {
  it('names posyandu that are not aktif apart', () => {
    expect(matchSentence(499, 16, null, false)).toBe('499 fasilitas; 16 di antaranya posyandu tidak aktif.');
    expect(matchSentence(12, 2, 'posyandu', true)).toBe(
      '12 posyandu cocok dengan saringan; 2 di antaranya tidak aktif.',
    );
    expect(matchSentence(3, 0, 'pustu', true)).toBe('3 pustu cocok dengan saringan.');
    expect(matchSentence(0, 0, 'pustu', true)).toBe('Tidak ada pustu yang cocok dengan saringan.');
  });
});

describe('why nothing matches', () => {
  const known = { known: true, criterionType: null };

  it('is the plainest reason', () => {
    expect(emptyReason({ ...UNFILTERED, status: 'belum' }, { ...known, known: false })).toMatch(
      /^Bulan ini tanpa data/,
    );
    expect(
      emptyReason({ ...UNFILTERED, type: 'pustu', criterion: 'PSY-SMD' }, { known: true, criterionType: 'posyandu' }),
    ).toBe('Kriteria PSY-SMD berlaku untuk posyandu, sedangkan jenis yang dipilih pustu.');
    expect(emptyReason({ ...UNFILTERED, type: 'poskesdes', status: 'belum' }, known)).toMatch(
      /tidak memiliki status ILP/,
    );
    expect(emptyReason(UNFILTERED, known)).toMatch(/^Belum ada fasilitas yang tercatat/);
    expect(emptyReason({ ...UNFILTERED, text: 'zzz' }, known)).toMatch(/semua saringan ini sekaligus/);
  });
});
