import { expect, it } from 'vitest';
import { fewByArea, fewByName } from '@/lib/exports/cadre/few-table';
import { fewCadres } from '@/lib/facilities/five-cadres';
import { FRAME, textsOf } from '../../../fixtures/frame';

const of = (cadres: number) => ({ cadres, trained: 0, assessed: 0, purwa: 0, madya: 0, utama: 0 });

it('names posyandu with what they need, and keeps one that has not reported apart from one with none', () => {
  const posyandu = [
    { code: 'PSY-1', name: 'Melati', desa: 'Hulu Kota', counts: of(3), criterion: true, active: true },
    { code: 'PSY-2', name: 'Mawar', desa: 'Hulu Kota', counts: of(0), criterion: null, active: false },
    { code: 'PSY-3', name: 'Anggrek', desa: 'Hulu Satu', counts: null, criterion: false, active: true },
  ];
  const table = fewByName(FRAME, 'desa/kelurahan', posyandu);
  const brief = table.rows.map((row) => {
    const { cadres, wanted, criterion, note } = textsOf(table, row);
    return [cadres, wanted, criterion, note].join(' | ');
  });
  expect(brief).toEqual([
    '3 | 2 | ya | kriteria menyatakan ≥ 5 kader',
    '0 | 5 | belum dilaporkan | belum aktif',
    'belum lapor |  | tidak | ',
  ]);
});

it('counts them by area, and says of one where nobody reported that nobody did', () => {
  const few = fewCadres([
    { counts: of(3), criterion: true },
    { counts: null, criterion: null },
  ]);
  const silent = fewCadres([{ counts: null, criterion: null }]);
  const rows = [
    { code: '62.02.01', name: 'Hulu', few },
    { code: '62.02.02', name: 'Hilir', few: silent },
  ];
  const table = fewByArea(FRAME, 'kecamatan', rows, few);
  const texts = { posyandu: '2', silent: '1', few: '1', wanted: '2', disagreeing: '1' };
  expect(textsOf(table, table.rows[0])).toEqual({ code: '62.02.01', name: 'Hulu', ...texts });
  expect(textsOf(table, table.rows[1])).toMatchObject({ silent: '1', few: 'belum lapor', wanted: 'belum lapor' });
  expect(textsOf(table, table.totalRow)).toMatchObject({ name: 'Jumlah Kecamatan Hulu', ...texts });
});
