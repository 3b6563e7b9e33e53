import { describe, expect, it } from 'vitest';
import { changesSentence, countedText } from '@/lib/narrative/job';

describe('changesSentence', () => {
  it('says how much would change, and how much of it is withdrawn', () => {
    expect(changesSentence(1234, 0)).toBe('1.234 baris akan berubah.');
    expect(changesSentence(12, 3)).toBe('12 baris akan berubah, 3 di antaranya nilai yang ditarik.');
    expect(changesSentence(0, 0)).toContain('sama dengan yang sudah tersimpan');
  });
});

describe('countedText', () => {
  it('keeps no figure, a count and a zero apart', () => {
    expect(countedText({ numerator: 229, denominator: 310 })).toBe('229/310');
    expect(countedText({ numerator: 1200, denominator: null })).toBe('1.200');
    expect(countedText({ numerator: 0, denominator: 5 })).toBe('0/5');
    expect(countedText({ numerator: null, denominator: 310 })).toBe('–');
  });
});
