import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { criteriaTable } from '@/lib/exports/criteria-table';
import { textOf } from '@/lib/exports/table';
import { FROM_THE_START } from '@/lib/facilities/turns';

const LINE = { code: 'PSY-SMD', name: 'Survei mawas diri', type: 'posyandu', actor: 'desa', source: 'KMK' } as const;

describe('criteriaTable', () => {
  it('says of every line whether and since when it is wajib in the month, who can move it and where it comes from', () => {
    const { columns, rows, fileStem } = criteriaTable(
      {
        levelLabel: 'kabupaten',
        areaName: 'Kota Contoh',
        periodLabel: 'berlaku Februari 2026',
        periodText: '2026-02',
        source: 'katalog',
        dataPer: 'hari ini',
        changedAt: null,
        example: true,
      },
      [
        { ...LINE, wajib: true, since: month(2026, 3) },
        { ...LINE, code: 'PSY-MELAPOR', wajib: false, since: FROM_THE_START },
      ],
    );
    expect(rows.map((row) => columns.map((column) => textOf(row, column)))).toEqual([
      ['PSY-SMD', 'Survei mawas diri', 'posyandu', 'wajib', 'sejak Maret 2026', 'desa/kelurahan', 'KMK'],
      ['PSY-MELAPOR', 'Survei mawas diri', 'posyandu', 'tidak', 'sejak awal', 'desa/kelurahan', 'KMK'],
    ]);
    expect(fileStem).toBe('contoh_definisi-kriteria_kota-contoh_2026-02');
  });
});
