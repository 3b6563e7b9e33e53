import { expect, it } from 'vitest';
import type { CadreRow } from '@/lib/analysis/cadre-order';
import { cadreTable } from '@/lib/exports/cadre/cadre-table';
import { cadreTotal, sumCadres } from '@/lib/facilities/cadre-total';
import { FRAME, textsOf } from '../../../fixtures/frame';

const melati = cadreTotal({ cadres: 8, trained: 6, assessed: 5, purwa: 2, madya: 1, utama: 1 });
const row = (name: string, total: CadreRow['total'], hamlet: string | null = null): CadreRow => ({
  code: name,
  name,
  hamlet,
  parent: 'Hulu Kota',
  total,
});

it('shows each posyandu with all its counts and the three indicators', () => {
  const table = cadreTable(FRAME, {
    noun: 'posyandu',
    parentNoun: 'desa/kelurahan',
    rows: [row('Melati', melati, 'RT 01'), row('Mawar', cadreTotal(null))],
    total: sumCadres([melati, cadreTotal(null)]),
  });
  expect(table.fileStem).toBe('contoh_kader_kecamatan-hulu_2026-02');
  expect(textsOf(table, table.rows[0])).toEqual({
    code: 'Melati',
    name: 'Melati, RT 01',
    parent: 'Hulu Kota',
    cadres: '8',
    trained: '6',
    assessed: '5',
    purwa: '2',
    madya: '1',
    utama: '1',
    ungraded: '4',
    'KDR-LTH': '75,0%',
    'KDR-PWA': '50,0%',
    'KDR-UTM': '12,5%',
  });
  expect(textsOf(table, table.rows[1])).toMatchObject({ cadres: 'belum lapor', 'KDR-LTH': 'belum lapor' });
  expect(textsOf(table, table.totalRow)).toMatchObject({ name: 'Jumlah Kecamatan Hulu', cadres: '8', ungraded: '4' });
});

it('says of areas how many posyandu they have and how many of them have not reported', () => {
  const nobody = cadreTotal({ cadres: 0, trained: 0, assessed: 0, purwa: 0, madya: 0, utama: 0 });
  const table = cadreTable(FRAME, {
    noun: 'desa/kelurahan',
    parentNoun: null,
    rows: [
      row('Hulu Kota', sumCadres([melati, cadreTotal(null)])),
      row('Hulu Satu', nobody),
      row('Hulu Dua', sumCadres([])),
    ],
    total: melati,
  });
  expect(textsOf(table, table.rows[0])).toMatchObject({ posyandu: '2', silent: '1', cadres: '8' });
  expect(textsOf(table, table.rows[1])).toMatchObject({ cadres: '0', 'KDR-LTH': 'tidak berlaku' });
  expect(textsOf(table, table.rows[2])).toMatchObject({ posyandu: '0', cadres: 'tidak berlaku' });
});
