import { describe, expect, it } from 'vitest';
import { decimal, hundredths, wholeNumber } from '@/lib/imports/cells/number';
import type { Reader } from '@/lib/imports/cells/cell';
import { Hints } from '@/lib/imports/hints';
import { reference } from '../../../fixtures/import-reference';

const scope = { reference: reference(), hints: new Hints() };
function read<T>(reader: Reader<T>, text: string): T | string {
  const cell = reader(text, 'kolom', scope);
  return 'code' in cell ? cell.code : cell.value;
}

describe('wholeNumber', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['007', 7],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['1,5', 'bad-number'],
    ['1.5', 'bad-number'],
    ['0.123', 'bad-number'],
    ['1,234', 'bad-number'],
    ['12.34', 'bad-number'],
    ['dua', 'bad-number'],
    ['1e3', 'bad-number'],
    ['-1', 'negative'],
    ['-1.234', 'negative'],
    ['9999999999', 'bad-number'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(wholeNumber, text)).toBe(expected);
  });

  it('says how it read a grouped number, and only that', () => {
    expect(wholeNumber('1.234', 'kader', scope)).toEqual({ value: 1234, readAs: '1234' });
    expect(wholeNumber('1234', 'kader', scope)).toEqual({ value: 1234 });
  });
});

describe('decimal', () => {
  it.each([
    ['-2.5', -2.5],
    ['-2,5', -2.5],
    ['6', 6],
    ['-11', -11],
    ['6,01', 'bad-number'],
    ['-11.5', 'bad-number'],
    ['2 30', 'bad-number'],
    ['1.234,5', 'bad-number'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(decimal(-11, 6), text)).toBe(expected);
  });
});

describe('hundredths', () => {
  it.each([
    ['75', 7500],
    ['75,5', 7550],
    ['75.25', 7525],
    ['0', 0],
    ['183', 18300],
    ['0,07', 7],
    ['75,123', 'bad-number'],
    ['1.234', 'bad-number'],
    ['75%', 'bad-number'],
    ['-1', 'negative'],
    ['-0,5', 'negative'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(hundredths, text)).toBe(expected);
  });
});
