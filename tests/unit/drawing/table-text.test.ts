import { describe, expect, it } from 'vitest';
import { tableText } from '@/lib/drawing/table-text';
import type { Column, ExportTable } from '@/lib/exports/table';

const COLUMNS: readonly Column[] = [
  { key: 'name', header: 'Wilayah', kind: 'text' },
  { key: 'value', header: 'Capaian', kind: 'percent' },
  { key: 'points', header: 'Perubahan', kind: 'signed-percent' },
];
const TABLE: ExportTable = {
  name: 'Kecamatan',
  title: 'Capaian <uji>',
  area: 'Kabupaten Uji',
  period: 'posisi Februari 2026',
  definition: [],
  source: 'uji',
  dataPer: 'hari ini',
  changedAt: null,
  example: false,
  columns: COLUMNS,
  rows: [{ code: '1', name: 'Hulu & Hilir', value: 0.739, points: 0.013 }],
  totalRow: { name: 'Jumlah', value: 0.5, points: null },
  notes: [],
  fileStem: 'uji',
};

describe('tableText', () => {
  it('writes caption, headings with their units, rows with links, and the total, every text escaped', () => {
    const text = tableText(TABLE, COLUMNS, ({ code }, key) =>
      key === 'name' ? `/wilayah/${String(code)}?a=1&b=2` : null,
    );
    expect(text).toBe(
      '<caption class=visually-hidden>Capaian &lt;uji&gt;, Kabupaten Uji, posisi Februari 2026</caption>' +
        '<thead><tr><th scope=col>Wilayah<th scope=col class=number>Capaian<th scope=col class=number>Perubahan (poin persen)' +
        '<tbody><tr><th scope=row><a href="/wilayah/1?a=1&amp;b=2">Hulu &amp; Hilir</a><td class=number>73,9%<td class=number>+1,3' +
        '<tfoot><tr><th scope=row>Jumlah<td class=number>50,0%<td class=number>',
    );
  });

  it('links nothing by itself', () => {
    expect(tableText(TABLE, COLUMNS)).not.toContain('<a ');
  });
});
