import { describe, expect, it } from 'vitest';
import {
  DROP_OUT_PAIRS,
  type DropOutPair,
  type DropOutRow,
  type PairedCounts,
  dropOutTally,
} from '@/lib/analysis/drop-out';
import { DROP_OUT_RULE, areasPhrase, dropOutFigure, dropOutRemark } from '@/lib/narrative/drop-out';

const [TO_DPT3, TO_MR1] = DROP_OUT_PAIRS as [DropOutPair, DropOutPair];
const tallyOf = (counts: Partial<PairedCounts>) =>
  dropOutTally({ first: 0, last: 0, expected: 4, reported: 4, ...counts });
const remark = (pair: DropOutPair, counts: Partial<PairedCounts>) => dropOutRemark(pair, { tally: tallyOf(counts) });

describe('dropOutRemark', () => {
  it('says on which side of the line a place stands, and what that asks for', () => {
    expect(remark(TO_DPT3, { first: 287, last: 275 })).toBe('Tidak melewati batas 5%.');
    expect(remark(TO_MR1, { first: 200, last: 180 })).toBe('Di atas 5%: telusuri bayi yang belum kembali.');
    expect(remark(TO_DPT3, { first: 100, last: 108 })).toBe('Di bawah nol: periksa pencatatan.');
    expect(remark(TO_DPT3, { first: 100, last: 100, reported: 3 })).toContain('Laporan belum lengkap.');
  });

  it('keeps the absences apart', () => {
    expect(remark(TO_DPT3, { expected: 0, reported: 0 })).toContain('tidak berlaku: belum ada sasaran bayi');
    expect(remark(TO_DPT3, { reported: 0 })).toContain('belum lapor: belum ada bulan dengan DPT1 dan DPT3');
    expect(remark(TO_MR1, {})).toContain('belum ada bayi yang mendapat DPT1');
  });
});

describe('areasPhrase', () => {
  const row = (name: string, first: number, last: number): DropOutRow => ({
    area: { code: name, name, level: 'desa' },
    tally: tallyOf({ first, last }),
  });

  it('says each area with its counts, a minus sign where more were carried on, and at most six', () => {
    expect(areasPhrase([row('A', 40, 35), row('B', 100, 108)])).toBe('A 12,5% (5 dari 40); B −8,0% (−8 dari 100)');
    const many = areasPhrase(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => row(name, 10, 9)));
    expect(many.endsWith('F 10,0% (1 dari 10); 2 lainnya')).toBe(true);
  });
});

describe('the words around the figure', () => {
  it('writes it in two parts for a bar', () => {
    expect(dropOutFigure({ numerator: 12, denominator: 287 })).toEqual({ main: '4,2%', aside: '12/287' });
    expect(dropOutFigure({ numerator: -8, denominator: 100 })).toEqual({ main: '−8,0%', aside: '−8/100' });
  });

  it('prints its rule with both lines', () => {
    expect(DROP_OUT_RULE).toContain('Batas PWS imunisasi 5%; WHO (RED) memakai 10%.');
  });
});
