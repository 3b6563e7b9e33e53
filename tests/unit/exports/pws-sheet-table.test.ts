import { describe, expect, test } from 'vitest';
import { pwsSheetTable } from '@/lib/exports/pws-sheet-table';
import { cellOf } from '@/lib/exports/table';
import { plainLine } from '../../fixtures/sheet-line';

const FRAME = {
  levelLabel: 'kecamatan',
  areaName: 'Kecamatan Hulu',
  periodLabel: 's.d. Juli 2026',
  periodText: '2026-07',
  source: 'uji',
  dataPer: '1 Juli 2026',
  changedAt: null,
  example: false,
};

describe('the PWS sheet as a table out', () => {
  test('has months, shares and targets as numbers, beside what people read of them', () => {
    const line = plainLine('K6', {
      targetToDate: 0.5,
      lastMonth: { numerator: 0, value: 0 },
      thisMonth: { numerator: 14, value: 0.056 },
    });
    const { columns, rows } = pwsSheetTable(FRAME, [{ title: 'Ibu', lines: [line] }]);
    const kinds = new Map(columns.map((column) => [column.key, column.kind]));
    const shown = ['targetShare', 'lastCount', 'lastShare', 'thisCount', 'thisShare'].map((key) => {
      const column = columns.find((each) => each.key === key);
      return [kinds.get(key), column && rows[0] ? cellOf(rows[0], column) : undefined];
    });
    expect(shown).toEqual([
      ['percent', 0.5],
      ['count', 0],
      ['percent', 0],
      ['count', 14],
      ['percent', 0.056],
    ]);
    expect(rows[0]?.thisMonth).toBe('5,6% (14)');
  });
});
