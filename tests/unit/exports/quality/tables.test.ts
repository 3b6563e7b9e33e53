import { describe, expect, it } from 'vitest';
import { NO_PARTS } from '@/lib/analysis/quality/score';
import { month } from '@/lib/coverage/period';
import { arrivalTable } from '@/lib/exports/quality/arrival-table';
import { REPORT_CALENDAR, calendarTable } from '@/lib/exports/quality/calendar-table';
import { missingTable } from '@/lib/exports/quality/missing-table';
import { outlierTable } from '@/lib/exports/quality/outlier-table';
import { reminderTable } from '@/lib/exports/quality/reminder-table';
import { summaryTable } from '@/lib/exports/quality/summary-table';
import { FRAME, textsOf } from '../../../fixtures/frame';

const PLACE = { puskesmas: 'Puskesmas Hulu', desa: 'Desa Hulu Satu', facility: null };

describe('tables of data quality', () => {
  it('give the score with every part as n and N, and leave empty what could not be looked at', () => {
    const parts = { ...NO_PARTS, completeness: { numerator: 8, denominator: 10 } };
    const table = summaryTable(FRAME, [{ code: 'PKM-1', name: 'Puskesmas Hulu', parts }], parts);
    expect(textsOf(table, table.rows[0])).toMatchObject({
      name: 'Puskesmas Hulu',
      awaited: '2',
      completenessN: '8',
      completenessD: '10',
      timelinessN: '',
      timelinessD: '',
      points: '80,0',
    });
    expect(table.fileStem).toBe('contoh_mutu-data_kecamatan-hulu_2026-02');
  });

  it('keep the three absences apart in a calendar, one line for each month', () => {
    const cells = [
      { numerator: 0, denominator: 9 },
      { numerator: 0, denominator: 0 },
    ];
    const months = [month(2026, 1), month(2026, 2)];
    const table = calendarTable(FRAME, REPORT_CALENDAR, months, [{ code: 'PKM-1', name: 'Hulu', cells }]);
    expect(table.rows.map((row) => textsOf(table, row))).toEqual([
      { code: 'PKM-1', name: 'Hulu', month: 'Januari 2026', numerator: '0', denominator: '9', value: '0,0%' },
      {
        code: 'PKM-1',
        name: 'Hulu',
        month: 'Februari 2026',
        numerator: 'tidak berlaku',
        denominator: 'tidak berlaku',
        value: 'tidak berlaku',
      },
    ]);
  });

  it('name what is awaited, when a report came in, and how far a figure is', () => {
    const missing = missingTable(FRAME, [{ ...PLACE, codes: ['K1', 'K6'], expected: 40 }]);
    expect(textsOf(missing, missing.rows[0])).toMatchObject({ missing: '2', expected: '40', codes: 'K1, K6' });
    const report = { code: 'P', type: 'posyandu', month: month(2026, 2), due: '2026-03-05' };
    const arrivals = arrivalTable(FRAME, [
      { ...PLACE, ...report, reportedOn: '2026-03-15', arrival: 'late' },
      { ...PLACE, ...report, reportedOn: null, arrival: 'missing' },
    ]);
    expect(arrivals.rows.map((row) => textsOf(arrivals, row).word)).toEqual(['10 hari lewat batas', 'belum lapor']);
    const deviation = { figure: 166, median: 80.5, distance: 5.81, past: 13 };
    const outliers = outlierTable(FRAME, [{ ...PLACE, code: 'K1', indicator: 'Kunjungan', deviation }], 5);
    expect(textsOf(outliers, outliers.rows[0])).toMatchObject({
      indicator: 'Kunjungan (K1)',
      figure: '166',
      median: '80,5',
      distance: '5,8 di atas',
    });
  });

  it('leave out of the messages who lacks nothing', () => {
    const table = reminderTable(FRAME, [
      { code: 'A', puskesmas: 'Hulu', awaited: 0, text: null },
      { code: 'B', puskesmas: 'Hilir', awaited: 3, text: 'Yth.' },
    ]);
    expect(table.rows.map(({ puskesmas }) => puskesmas)).toEqual(['Hilir']);
  });
});
