import { expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { unrankedLines } from '@/lib/rakor/unranked';
import { absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const PUSKESMAS = indicatorOf('ILP-PKM');
const area = (name: string) => ({ code: name, name, level: 'kecamatan' as const });
const whole = (name: string) => rowOf(1, 1, { area: area(name) });

it('names those in which something is left, and counts the others together', () => {
  const rows = [
    rowOf(2, 3, { area: area('A') }),
    ...['B', 'C', 'D', 'E'].map(whole),
    absentRow('not-reported', area('F')),
  ];
  expect(unrankedLines(PUSKESMAS, rows, 'kecamatan').map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'A: 2 dari 3',
    'F: belum lapor',
    '4 kecamatan lain: semua melaksanakan ILP',
  ]);
});

it('says for which year nobody has entered a target group', () => {
  const none = ['A', 'B', 'C', 'D'].map((name) => absentRow('not-applicable', area(name)));
  const span = { first: month(2025, 1), last: month(2025, 12) };
  expect(unrankedLines(indicatorOf('K6'), none, 'kecamatan', span).map(({ text }) => text)).toEqual([
    'belum ada sasaran ibu hamil tahun 2025',
  ]);
});

it('names a few complete ones, and says of a new district that there is nothing', () => {
  expect(unrankedLines(PUSKESMAS, ['B', 'C'].map(whole), 'kecamatan').map(({ text }) => text)).toEqual([
    '1 dari 1',
    '1 dari 1',
  ]);
  const none = ['A', 'B', 'C', 'D'].map((name) => absentRow('not-applicable', area(name)));
  expect(unrankedLines(PUSKESMAS, none, 'kecamatan')).toEqual([
    { row: null, name: '4 kecamatan', text: 'tidak ada puskesmas' },
  ]);
});
