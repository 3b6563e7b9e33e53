import { describe, expect, it } from 'vitest';
import { desaRemark, networkSentence, withoutPustuSentence } from '@/lib/narrative/network';

const words = { posyandu: 'posyandu aktif', desa: 'desa/kelurahan' };
const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('a network in words', () => {
  it('says how many have ILP, and leaves out kinds that there are none of', () => {
    const all = { pustu: ratio(3, 7), posyandu: ratio(28, 35), poskesdes: 2 };
    expect(networkSentence(all, words)).toBe('3 dari 7 pustu dan 28 dari 35 posyandu aktif sudah ILP; 2 poskesdes.');
    expect(networkSentence({ ...all, pustu: ratio(0, 0), poskesdes: 0 }, words)).toBe(
      '28 dari 35 posyandu aktif sudah ILP.',
    );
    expect(networkSentence({ pustu: ratio(0, 0), posyandu: ratio(0, 0), poskesdes: 0 }, words)).toBe(
      'Belum ada pustu atau posyandu.',
    );
  });

  it('names the desa without a pustu while they are few enough to read', () => {
    expect(withoutPustuSentence(['A', 'B', 'C'], 11, words)).toBe('3 dari 11 desa/kelurahan tanpa pustu: A, B, dan C.');
    expect(withoutPustuSentence([], 11, words)).toBe('Semua 11 desa/kelurahan memiliki pustu.');
    expect(withoutPustuSentence([], 0, words)).toBe('Belum ada desa/kelurahan di dalamnya.');
    const many = Array.from({ length: 13 }, (_, index) => `D${index}`);
    expect(withoutPustuSentence(many, 20, words)).toBe('13 dari 20 desa/kelurahan tanpa pustu.');
  });

  it('remarks of a desa what its facilities alone do not say', () => {
    expect(desaRemark({ outside: false, hasPustu: true, foreign: [] })).toBe('');
    expect(desaRemark({ outside: true, hasPustu: false, foreign: [] })).toBe('tanpa pustu; di luar wilayah kerja');
    expect(desaRemark({ outside: false, hasPustu: true, foreign: [{ name: 'Pustu Hulu' }] })).toBe(
      'pustu milik puskesmas lain: Pustu Hulu',
    );
  });
});
