import type { ContentStack, ContentTable, TableCell } from 'pdfmake/interfaces';
import { describe, expect, test } from 'vitest';
import type { PdfTable } from '@/lib/exports/pdf/document';
import { roomOf } from '@/lib/exports/pdf/paper';
import { tableContent } from '@/lib/exports/pdf/table';

const TABLE: PdfTable = {
  columns: [
    { key: 'name', header: 'KECAMATAN', kind: 'text', over: [], block: '' },
    { key: 'n', header: 'JUMLAH', kind: 'text', side: 'right', over: ['KUNJUNGAN'], block: 'K1' },
    { key: 'p', header: '%', kind: 'text', side: 'right', over: ['KUNJUNGAN'], block: 'K1' },
  ],
  naming: 1,
  numbered: true,
  rows: [{ name: 'Hulu', n: '7', p: '70,0%' }],
  totalRow: null,
  notes: [],
};

describe('a table under grouped headings on paper', () => {
  test('spans its headings, repeats them all, and sets none that reaches over rows at the bottom, over the figures', () => {
    const [part] = tableContent(TABLE, { ...roomOf('landscape'), dense: false });
    const content = (part as ContentStack).stack.find((each): each is ContentTable =>
      Object.hasOwn(Object(each), 'table'),
    );
    const [first = [], second = []] = (content?.table.body ?? []) as Extract<TableCell, object>[][];
    expect(content?.table.headerRows).toBe(3);
    expect(first[0]).toMatchObject({ text: 'KECAMATAN', rowSpan: 2, verticalAlignment: 'top' });
    expect(first[1]).toMatchObject({ text: 'KUNJUNGAN', colSpan: 2 });
    expect(second.slice(1)).toMatchObject([{ text: 'JUMLAH' }, { text: '%' }]);
  });
});
