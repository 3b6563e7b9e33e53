import { describe, expect, it } from 'vitest';
import { cadreTotal, sumCadres } from '@/lib/facilities/cadre-total';
import { fewCadres } from '@/lib/facilities/five-cadres';
import {
  cadreAbsence,
  cadreSentence,
  criterionWord,
  disagreementSentence,
  fewNote,
  fewSentence,
} from '@/lib/narrative/cadre';

const counts = { cadres: 60, trained: 38, assessed: 24, purwa: 9, madya: 4, utama: 2 };
const of = (cadres: number) => ({ cadres, trained: 0, assessed: 0, purwa: 0, madya: 0, utama: 0 });

describe('cadreSentence', () => {
  it('tells every step with its share, and who has not reported', () => {
    expect(cadreSentence(sumCadres([cadreTotal(counts), cadreTotal(null)]))).toBe(
      'Dari 60 kader, dilatih 38 (63,3%), dinilai 24 (40,0%), dan bertingkat 15 (25,0%): Purwa 9, Madya 4, Utama 2; ' +
        'belum bertingkat 45. 1 dari 2 posyandu belum lapor kader dan tidak dihitung.',
    );
  });

  it('keeps the three absences apart', () => {
    expect(cadreSentence(sumCadres([]))).toBe('Tidak berlaku: tidak ada posyandu pada bulan ini.');
    expect(cadreSentence(cadreTotal(null))).toContain('belum lapor, bukan nol');
    expect([sumCadres([]), cadreTotal(null), cadreTotal(of(0))].map(cadreAbsence)).toEqual([
      '– tidak ada posyandu',
      'belum lapor',
      '0 kader',
    ]);
    expect(cadreSentence(cadreTotal(of(0)))).toBe('1 posyandu yang melapor tidak mempunyai kader.');
  });
});

describe('fewSentence', () => {
  it('says how many kader are needed where, and what is not known', () => {
    const few = fewCadres(
      [3, 4, 6, null].map((cadres) => ({ counts: cadres === null ? null : of(cadres), criterion: true })),
    );
    expect(fewSentence(few)).toBe(
      '2 dari 3 posyandu yang melapor mempunyai kurang dari lima kader: perlu 3 kader lagi di 2 posyandu itu agar ' +
        'setiap posyandu mempunyai lima. 1 dari 4 posyandu belum lapor kader dan tidak dihitung.',
    );
    expect(disagreementSentence(few)).toBe(
      'Di 2 posyandu kriteria PSY-KADER5 berbeda dari tabel kader; status ILP memakai kriteria.',
    );
  });

  it('says so where all have five, where nobody reported, and where there is no posyandu', () => {
    expect(fewSentence(fewCadres([{ counts: of(5), criterion: null }]))).toBe(
      'Satu-satunya posyandu yang melapor mempunyai sedikitnya lima kader.',
    );
    expect(fewSentence(fewCadres([{ counts: null, criterion: true }]))).toContain('belum diketahui, bukan nol');
    expect(fewSentence(fewCadres([]))).toContain('Tidak berlaku');
    expect(disagreementSentence({ disagreeing: 0 })).toBe('');
  });
});

it('notes what the two sources say of one posyandu', () => {
  expect([true, false, null].map(criterionWord)).toEqual(['ya', 'tidak', 'belum dilaporkan']);
  expect(fewNote({ counts: of(4), criterion: true, active: true })).toBe('kriteria menyatakan ≥ 5 kader');
  expect(fewNote({ counts: of(6), criterion: false, active: false })).toBe(
    'kriteria menyatakan belum 5 kader; tabel kader sudah 5 atau lebih; belum aktif',
  );
  expect(fewNote({ counts: of(4), criterion: null, active: true })).toBe('');
});
