import { describe, expect, it } from 'vitest';
import type { PilotGroup } from '@/lib/analysis/pilot-comparison';
import { month } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
import { noPilotTable, pilotMonthTable, pilotTable } from '@/lib/exports/pilot-table';
import { FRAME, textsOf } from '../../fixtures/frame';

const MONTHS = { start: month(2026, 1), end: month(2026, 2) };
const tally = (numerator: number, denominator: number, expected = denominator): Tally => ({
  numerator,
  denominator,
  expected,
  reported: denominator,
});

function group(start: Tally, end: Tally): PilotGroup {
  return {
    sites: 10,
    declared: 0,
    silent: 0,
    months: [
      { month: MONTHS.start, tally: start },
      { month: MONTHS.end, tally: end },
    ],
    measures: [
      { key: 'status', start, end },
      { key: 'criteria', start: tally(0, 0, 120), end: tally(100, 110, 120) },
    ],
  };
}

const GROUPS = {
  kind: 'posyandu',
  unit: 'posyandu aktif',
  pilots: group(tally(4, 10), tally(10, 10)),
  others: group(tally(1, 2), tally(1, 4)),
} as const;

describe('lokus as tables', () => {
  it('have both groups under every measure, then and now, with the change', () => {
    const table = pilotTable(FRAME, GROUPS, MONTHS, ['aturan']);
    expect(table.rows.map(({ measure, group: name }) => [measure, name])).toEqual([
      ['Sudah ILP', 'Lokus'],
      ['Sudah ILP', 'Lainnya'],
      ['Kriteria wajib terpenuhi, dari yang dilaporkan', 'Lokus'],
      ['Kriteria wajib terpenuhi, dari yang dilaporkan', 'Lainnya'],
    ]);
    expect(textsOf(table, table.rows[1])).toMatchObject({
      startValue: '50,0%',
      endValue: '25,0%',
      movedCount: '0',
      movedPoints: '−25,0',
    });
    expect(textsOf(table, table.rows[2])).toMatchObject({
      startValue: 'belum dilaporkan',
      silent: '10',
      movedCount: '',
    });
    expect(table.notes).toContain('aturan');
  });

  it('have a line for every month of the chart', () => {
    const table = pilotMonthTable(FRAME, GROUPS);
    expect(table.rows.map((row) => textsOf(table, row))).toMatchObject([
      { month: 'Januari 2026', 'pilots-value': '40,0%', 'others-numerator': '1', 'others-denominator': '2' },
      { month: 'Februari 2026', 'pilots-value': '100,0%', 'others-value': '25,0%' },
    ]);
  });

  it('say why there is nothing to compare', () => {
    const table = noPilotTable(FRAME, 'Belum ada lokus.');
    expect(textsOf(table, table.rows[0])).toEqual({ reason: 'Belum ada lokus.' });
  });
});
