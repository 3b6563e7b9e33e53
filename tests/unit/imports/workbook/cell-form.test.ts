import { describe, expect, it } from 'vitest';
import { type CellForm, booleanCell, failedCell, numberCell, textCell } from '@/lib/imports/workbook/cell-form';

describe('numberCell', () => {
  it.each<[number, CellForm, string, CellForm]>([
    [12, 'number', '12', 'number'],
    [12.5, 'number', '12.5', 'number'],
    [0.1 + 0.2, 'number', '0.3', 'number'],
    [1e21, 'number', '1e+21', 'number'],
    [-0, 'number', '0', 'number'],
    [0.75, 'percent', '75%', 'percent'],
    [0.7545, 'percent', '75.45%', 'percent'],
    [1, 'percent', '100%', 'percent'],
    [46023, 'date', '2026-01-01', 'date'],
    [46053.99, 'date', '2026-01-31', 'date'],
    [61, 'date', '1900-03-01', 'date'],
    [60, 'date', '60', 'number'],
    [-1, 'date', '-1', 'number'],
    [2_958_465, 'date', '9999-12-31', 'date'],
    [2_958_466, 'date', '2958466', 'number'],
    [0.5, 'time', '12:00', 'time'],
    [1.5, 'time', '1.5', 'number'],
  ])('shows %d under a %s format as %s', (value, format, text, form) => {
    expect(numberCell(value, format, false)).toEqual({ text, form });
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(numberCell(44_561, 'date', true)).toEqual({ text: '2026-01-01', form: 'date' });
    expect(numberCell(0, 'date', true).text).toBe('1904-01-01');
  });
});

describe('the other cells', () => {
  it('are trimmed, no-break spaces too', () => {
    expect(textCell('\u00a0 62.02\u00a0\t')).toEqual({ text: '62.02', form: 'text' });
    expect(textCell(' \u00a0')).toEqual({ text: '', form: 'text' });
  });

  it('keep what they are', () => {
    expect([booleanCell(true), booleanCell(false)].map(({ text }) => text)).toEqual(['TRUE', 'FALSE']);
    expect(failedCell('#N/A')).toEqual({ text: '#N/A', form: 'no-result' });
  });
});
