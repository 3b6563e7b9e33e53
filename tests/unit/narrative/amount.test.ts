import { expect, it } from 'vitest';
import { readingOf } from '@/lib/analysis/reading';
import { amountText, amountWithUnit, wholeText } from '@/lib/narrative/amount';
import { absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const reading = (code: string) => readingOf(indicatorOf(code));

it('writes an amount in its own unit, never a count or rate in percent', () => {
  expect(amountText(reading('WST'), { numerator: 1, denominator: 16 })).toBe('6,3%');
  expect(amountText(reading('LHR'), { numerator: 1569, denominator: 1 })).toBe('1.569');
  expect(amountWithUnit(reading('AKI'), { numerator: 2, denominator: 796 })).toBe('251,3 per 100.000');
  expect(wholeText(reading('AKB'), rowOf(120, 10_168))).toBe('Kabupaten Contoh 11,8 per 1.000');
  expect(wholeText(reading('AKB'), absentRow('not-reported'))).toBe('');
});
