import { describe, expect, it } from 'vitest';
import { DROP_OUT_PAIRS, type DropOutPair, type PairedCounts, dropOutTally } from '@/lib/analysis/drop-out';
import { DROP_OUT_RULE, dropOutSentence } from '@/lib/narrative/drop-out';

const [TO_DPT3, TO_MR1] = DROP_OUT_PAIRS as [DropOutPair, DropOutPair];
const sentence = (pair: DropOutPair, counts: Partial<PairedCounts>) =>
  dropOutSentence(pair, { tally: dropOutTally({ first: 0, last: 0, expected: 4, reported: 4, ...counts }) });

describe('dropOutSentence', () => {
  it('says the figure, its counts and what it asks for', () => {
    expect(sentence(TO_DPT3, { first: 287, last: 275 })).toBe(
      'DPT1 ke DPT3: 4,2% (12 dari 287), tidak melewati batas 5%.',
    );
    expect(sentence(TO_MR1, { first: 200, last: 180 })).toBe(
      'DPT1 ke MR1: 10,0% (20 dari 200), di atas 5%: telusuri bayi yang belum kembali.',
    );
  });

  it('takes a negative drop-out for a matter of records', () => {
    expect(sentence(TO_DPT3, { first: 100, last: 108 })).toBe(
      'DPT1 ke DPT3: −8,0% (−8 dari 100), di bawah nol: periksa pencatatan.',
    );
  });

  it('keeps the absences apart', () => {
    expect(sentence(TO_DPT3, { expected: 0, reported: 0 })).toContain('tidak berlaku: belum ada sasaran bayi');
    expect(sentence(TO_DPT3, { reported: 0 })).toContain('belum lapor: belum ada bulan dengan DPT1 dan DPT3');
    expect(sentence(TO_MR1, {})).toContain('belum ada bayi yang mendapat DPT1');
  });

  it('prints its rule with both lines', () => {
    expect(DROP_OUT_RULE).toContain('Batas PWS imunisasi 5%; WHO (RED) memakai 10%.');
  });
});
