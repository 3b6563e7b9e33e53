import { describe, expect, it } from 'vitest';
import { areaSentence } from '@/lib/narrative/area';
import { SEED_WORDS } from '../../fixtures/checklist';
import { SEVENTY_FIVE, absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const POSYANDU = indicatorOf('ILP-PSY');
const NONE = { oneStep: [], words: SEED_WORDS };
const say = (numerator: number, denominator: number, steps: { criterion: string; count: number }[] = []) =>
  areaSentence(POSYANDU, rowOf(numerator, denominator), SEVENTY_FIVE, { oneStep: steps, words: SEED_WORDS });

describe('areaSentence', () => {
  it('says what is needed and how many lack one criterion', () => {
    expect(say(4, 10, [{ criterion: 'PSY-KADER5', count: 3 }])).toBe(
      'Perlu 4 posyandu lagi untuk acuan nasional 75%. 6 posyandu belum melayani seluruh siklus hidup; 3 di antaranya tinggal satu kriteria (belum 5 kader).',
    );
    expect(
      say(4, 10, [
        { criterion: 'SH-LANSIA', count: 2 },
        { criterion: 'PSY-KADER5', count: 1 },
      ]),
    ).toContain('; 3 di antaranya tinggal satu kriteria, terbanyak belum melayani lanjut usia (2).');
  });

  it('says when the target is reached, or all is done', () => {
    expect(say(8, 10)).toBe('Sudah mencapai acuan nasional 75%. 2 posyandu belum melayani seluruh siklus hidup.');
    expect(say(10, 10)).toBe(
      'Sudah mencapai acuan nasional 75%. Semua posyandu aktif sudah melayani seluruh siklus hidup.',
    );
  });

  it('leaves the target out where there is none, and gives the reason of an absence', () => {
    const pustu = indicatorOf('ILP-PST');
    expect(areaSentence(pustu, rowOf(43, 152, { target: null }), null, NONE)).toBe('109 pustu belum melaksanakan ILP.');
    expect(areaSentence(POSYANDU, absentRow('not-applicable', { name: 'Hilir' }), SEVENTY_FIVE, NONE)).toBe(
      'Tidak berlaku: tidak ada posyandu aktif di Hilir.',
    );
  });
});
