import { expect, test } from 'vitest';
import { figureParts } from '@/lib/narrative/figure-parts';
import { indicatorOf, rowOf } from '../../fixtures/row';

const posyandu = indicatorOf('ILP-PSY');
const after = `${posyandu.unit} ${posyandu.done}`;

test('a figure is read as its share with n/N beside it, of a small place the other way round', () => {
  expect(figureParts(posyandu, rowOf(229, 310))).toEqual({ value: '73,9%', beside: '229/310', after });
  expect(figureParts(posyandu, rowOf(2, 3))).toEqual({ value: '2 dari 3', beside: '66,7%', after });
});

test('a rate of few events is read by its count, another per its unit', () => {
  const deaths = indicatorOf('AKI');
  expect(figureParts(deaths, rowOf(2, 1_000)).value).toBe('2');
  expect(figureParts(deaths, rowOf(40, 20_000))).toMatchObject({ value: '200,0', after: `40/20.000 ${deaths.done}` });
});

test('an absence is said in words, never as 0', () => {
  const silent = { ...rowOf(0, 0), state: 'not-reported', numerator: null } as const;
  expect(figureParts(posyandu, silent)).toEqual({ value: '–', beside: 'belum lapor', after: '' });
  const none = { ...silent, state: 'not-applicable' } as const;
  expect(figureParts(posyandu, none).beside).toBe('tidak berlaku: tidak ada posyandu aktif');
});
