import { describe, expect, it } from 'vitest';
import { peopleCsv } from '@/lib/exports/csv';
import { matrixTables } from '@/lib/exports/matrix-table';
import { pwsRowOf } from '../../fixtures/plain-pws-row';
import { indicatorOf } from '../../fixtures/row';

const tables = matrixTables({
  levelLabel: 'kelurahan',
  areaName: 'Kota Bontang',
  periodLabel: 's.d. Februari 2026',
  periodText: '2026-02',
  source: 'uji',
  dataPer: '1 Maret 2026',
  changedAt: null,
  example: true,
  indicators: [indicatorOf('K6'), indicatorOf('STN')],
  lines: [
    {
      area: { code: '64.74.01.1001', name: 'Bontang Lestari', level: 'desa' },
      kecamatan: { code: '64.74.01', name: 'Bontang Selatan', level: 'kecamatan' },
      cells: [pwsRowOf(25, 80, { status: 'jelek', trend: 'steady' }), pwsRowOf(3, 40, { reason: 'no-last-month' })],
    },
    {
      area: { code: '64.74.01.1002', name: 'Satimpo', level: 'desa' },
      kecamatan: { code: '64.74.01', name: 'Bontang Selatan', level: 'kecamatan' },
      cells: [
        pwsRowOf(null, 80, { state: 'not-reported', reason: 'no-report' }),
        pwsRowOf(null, null, { state: 'not-applicable', reason: 'no-target-group' }),
      ],
    },
  ],
  groupTitle: 'Ibu',
  rule: ['Aturan.'],
});

describe('the matrix as tables out', () => {
  it('has figures and statuses on sheets of their own, desa by desa', () => {
    expect(tables.figures.columns.map(({ header }) => header)).toEqual(['Kode', 'Kelurahan', 'Kecamatan', 'K6', 'STN']);
    expect(tables.statuses.columns.slice(3).map(({ header }) => header)).toEqual(['Status K6', 'Status STN']);
    expect(tables.figures.fileStem).toBe('contoh_matriks-pws-ibu_kota-bontang_2026-02');
    expect(tables.figures.definition[0]).toEqual({ label: 'K6', text: indicatorOf('K6').name });
  });

  it('has both side by side in the CSV, absences as words and reasons in brackets', () => {
    expect(peopleCsv(tables.both).slice(1).trim().split('\r\n')).toEqual([
      'Kelurahan;Kecamatan;K6 (%);STN (%);Status K6;Status STN',
      'Bontang Lestari;Bontang Selatan;31,3;7,5;Jelek (tetap);(belum dapat dinilai: bulan lalu tidak ada)',
      'Satimpo;Bontang Selatan;belum lapor;tidak berlaku;belum lapor;tidak berlaku',
    ]);
  });
});
