import { describe, expect, it } from 'vitest';
import { auditTable } from '@/lib/exports/audit-table';
import { textOf } from '@/lib/exports/table';

const FRAME = {
  levelLabel: 'kabupaten',
  areaName: 'Kota Contoh',
  periodLabel: 'sampai Februari 2026',
  periodText: '2026-02',
  source: 'jejak',
  dataPer: 'hari ini',
  changedAt: null,
  example: true,
};
const ENTRY = {
  id: 207,
  at: '2026-02-11T02:12:00.000Z',
  actor: null,
  action: 'cadangan',
  subject: 'pws.db',
  detail: null,
};

describe('auditTable', () => {
  it('tells each line on the office’s clock and in words', () => {
    const { columns, rows, fileStem, notes } = auditTable(FRAME, [ENTRY], { timeZone: 'Asia/Jakarta', most: 5 });
    expect(rows.map((row) => columns.map((column) => textOf(row, column)))).toEqual([
      [
        '207',
        '11 Februari 2026 pukul 09.12 WIB',
        'tanpa akun (perintah di server, atau yang gagal masuk)',
        'membuat cadangan',
        'pws.db',
        '',
      ],
    ]);
    expect([fileStem, notes]).toEqual(['contoh_jejak_kota-contoh_2026-02', []]);
  });

  it('says where the file ends before the audit does', () => {
    expect(auditTable(FRAME, [ENTRY], { timeZone: 'Asia/Jakarta', most: 1 }).notes).toHaveLength(1);
  });
});
