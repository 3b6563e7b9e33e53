import { describe, expect, it } from 'vitest';
import { builtInIndicator } from '@/lib/indicators/catalogue';
import type { Indicator } from '@/lib/indicators/indicator';
import { sheetWords } from '@/lib/narrative/pws-sheet';
import type { PwsRow } from '@/lib/pws/row';

const of = (code: string) => builtInIndicator(code) as Indicator;

const ROW: PwsRow = {
  area: { code: '62.02', name: 'Contoh', level: 'kabupaten' },
  state: 'reported',
  provisional: false,
  cumulative: { numerator: 156, denominator: 250, value: 0.624 },
  thisMonth: { numerator: 14, value: 0.056 },
  lastMonth: { numerator: 0, value: 0 },
  targetToDate: 0.525,
  trend: 'up',
  status: 'baik',
  reason: null,
};

describe('a line of the PWS sheet', () => {
  it('writes a cumulative figure with its counts, and each month with its own', () => {
    expect(sheetWords({ indicator: of('K6'), row: ROW, target: null })).toEqual({
      figure: '62,4%',
      counts: '156/250',
      targetToDate: '52,5%',
      thisMonth: '5,6% (14)',
      lastMonth: '0,0% (0)',
    });
  });

  it('writes a rate per its base and a count as a count', () => {
    const rate = { ...ROW, cumulative: { numerator: 2, denominator: 1000, value: 0.002 }, targetToDate: 0.00183 };
    expect(sheetWords({ indicator: of('AKI'), row: rate, target: null })).toMatchObject({
      figure: '200,0 per 100.000',
      targetToDate: '183,0',
    });
    const count = { ...ROW, cumulative: { numerator: 3, denominator: null, value: null }, targetToDate: null };
    const words = sheetWords({ indicator: of('MTI'), row: { ...count, thisMonth: null }, target: null });
    expect(words).toMatchObject({ figure: '3', counts: '', thisMonth: '' });
  });

  it('keeps the absences apart, and nol from both', () => {
    const none = { numerator: null, denominator: null, value: null };
    const figure = (state: PwsRow['state'], cumulative: PwsRow['cumulative']) =>
      sheetWords({ indicator: of('DS'), row: { ...ROW, state, cumulative }, target: null }).figure;
    expect(figure('not-reported', none)).toBe('belum lapor');
    expect(figure('not-applicable', none)).toBe('tidak berlaku');
    expect(figure('reported', { numerator: 0, denominator: 40, value: 0 })).toBe('0,0%');
  });
});
