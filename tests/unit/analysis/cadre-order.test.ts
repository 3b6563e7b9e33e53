import { expect, it } from 'vitest';
import { type CadreRow, cadreOrder, trainedRatio } from '@/lib/analysis/cadre-order';
import { cadreTotal } from '@/lib/facilities/cadre-total';

const row = (name: string, trained: number | null, cadres = 10): CadreRow => ({
  code: name,
  name,
  hamlet: null,
  parent: null,
  total: cadreTotal(trained === null ? null : { cadres, trained, assessed: 0, purwa: 0, madya: 0, utama: 0 }),
});

it('ranks areas by the share trained, keeps small ones and absences apart, and breaks ties by name', () => {
  const rows = [
    row('D10', 5),
    row('D2', 5),
    row('Tinggi', 9),
    row('Kecil', 4, 4),
    row('Diam', null),
    row('Kosong', 0, 0),
  ];
  const { ranked, small, absent } = cadreOrder(rows);
  expect(ranked.map(({ name }) => name)).toEqual(['Tinggi', 'D2', 'D10']);
  expect(small.map(({ name }) => name)).toEqual(['Kecil']);
  expect(absent.map(({ name }) => name)).toEqual(['Diam', 'Kosong']);
  expect(trainedRatio(row('Nol', 0).total)).toEqual({ numerator: 0, denominator: 10 });
});
