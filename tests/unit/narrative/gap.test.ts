import { expect, it } from 'vitest';
import { gapRows } from '@/lib/analysis/gap';
import { gapSentence } from '@/lib/narrative/gap';
import { absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const area = (code: string) => ({ code, name: code, level: 'kecamatan' as const });
const POSYANDU = indicatorOf('ILP-PSY');

it('says where the missing units are and how few areas could close the gap', () => {
  const rows = gapRows([
    rowOf(9, 20, { area: area('A') }),
    rowOf(6, 10, { area: area('B') }),
    rowOf(18, 20, { area: area('C') }),
  ]);
  // 33 of 50 are done; 75 % of 50 is 37.5, so 5 are missing: A alone has 11.
  expect(gapSentence({ total: rowOf(33, 50), rows: [] }, rows, 'kecamatan', POSYANDU)).toBe(
    'Di 2 kecamatan yang belum mencapai acuan terdapat 15 dari 17 posyandu yang belum melayani seluruh siklus hidup. Kesenjangan 5 posyandu dapat ditutup dari 1 kecamatan saja.',
  );
});

it('does not call all of them few', () => {
  const rows = gapRows([rowOf(0, 1, { area: area('A') }), rowOf(1, 1, { area: area('B') })]);
  expect(gapSentence({ total: rowOf(1, 2), rows: [] }, rows, 'kecamatan', POSYANDU)).toBe(
    'Di 1 kecamatan yang belum mencapai acuan terdapat 1 dari 1 posyandu yang belum melayani seluruh siklus hidup.',
  );
});

it('says when every area has reached it', () => {
  const rows = gapRows([rowOf(9, 10, { area: area('A') })]);
  expect(
    gapSentence({ total: rowOf(9, 10), rows: [rowOf(9, 10, { area: area('A') })] }, rows, 'kecamatan', POSYANDU),
  ).toBe('Semua kecamatan sudah mencapai acuan; 1 posyandu belum melayani seluruh siklus hidup.');
});

it('speaks of those with a value alone where another has none', () => {
  const silent = absentRow('not-reported', area('B'));
  const all = [rowOf(9, 10, { area: area('A') }), silent];
  expect(gapSentence({ total: rowOf(9, 10), rows: all }, gapRows(all), 'kecamatan', POSYANDU)).toBe(
    'Semua kecamatan yang memiliki nilai sudah mencapai acuan; 1 posyandu belum melayani seluruh siklus hidup.',
  );
});

it('claims nothing to be reached where no target is set', () => {
  const without = { target: null, area: area('A') };
  const sentence = gapSentence(
    { total: rowOf(43, 152, { target: null }), rows: [] },
    gapRows([rowOf(43, 152, without)]),
    'kecamatan',
    indicatorOf('ILP-PST'),
  );
  expect(sentence).toBe('109 pustu belum melaksanakan ILP; target belum ditetapkan.');
});
