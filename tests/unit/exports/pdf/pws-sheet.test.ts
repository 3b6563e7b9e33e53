import { describe, expect, test } from 'vitest';
import { pwsSheetPart } from '@/lib/exports/pdf/pws-sheet';
import type { ExportTable } from '@/lib/exports/table';
import { TABLE } from '../fixture';

const LINE = { numerator: 1, denominator: 2, figure: '50,0%', targetToDate: '40,0%', reason: '', provisional: 'tidak' };
const SHEET: ExportTable = {
  ...TABLE,
  rows: [
    { ...LINE, group: 'Ibu', name: 'K1', status: 'Baik' },
    { ...LINE, group: 'Ibu', name: 'K6', status: 'Cukup', provisional: 'ya' },
    { ...LINE, group: 'Bayi', name: 'AKB', status: '', reason: 'belum lapor bulan ini' },
  ],
  notes: ['Sementara: masih ada yang belum melapor.'],
};

describe('the PWS sheet on paper', () => {
  test('numbers its lines under the bands of its groups, with one status or the reason why there is none', () => {
    const { rows, bands, notes, numbered } = pwsSheetPart(SHEET);
    expect([...(bands ?? [])]).toEqual([
      [0, 'Ibu'],
      [2, 'Bayi'],
    ]);
    expect(rows.map(({ number, standing }) => [number, standing])).toEqual([
      [1, 'Baik'],
      [2, 'Cukup\u00a0*'],
      [3, 'belum lapor bulan ini'],
    ]);
    expect(notes).toEqual(['* sementara: masih ada yang belum melapor.']);
    expect(numbered).toBe(true);
  });

  test('leaves out the months where there is little room', () => {
    const keys = pwsSheetPart(SHEET, { short: true }).columns.map(({ key }) => key);
    expect(keys).toEqual(['name', 'numerator', 'denominator', 'figure', 'targetToDate', 'standing']);
  });
});
