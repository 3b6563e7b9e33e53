import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { Change } from '@/lib/imports/change';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { type Traced, touches } from '@/lib/rakor/touching';

const FEBRUARY = month(2026, 2);
const trace = (code: string, more: Partial<Traced> = {}): Traced => ({
  indicator: CATALOGUE.find((each) => each.code === code)!,
  asOf: FEBRUARY,
  isPuskesmas: false,
  holds: (each) => each.startsWith('DALAM'),
  ...more,
});
const change = (table: string, key: Readonly<Record<string, unknown>>): Change =>
  ({ record: { table, key, value: null }, before: null }) as unknown as Change;
const fact = (indicator: string, of: number, code = 'DALAM-1') =>
  change('capaian', { indicator, month: month(2026, of), code, sex: 0 });

describe('whether a change of the data could have moved a figure', () => {
  it('asks capaian for the indicator, the place and the months that the figure adds up', () => {
    expect([1, 2, 3].map((of) => touches(fact('K6', of), trace('K6')))).toEqual([true, true, false]);
    expect([1, 2, 3].map((of) => touches(fact('DS', of), trace('DS')))).toEqual([false, true, false]);
    expect(touches(fact('K6', 2, 'LUAR-1'), trace('K6'))).toBe(false);
    expect(touches(fact('K1', 2), trace('K6'))).toBe(false);
    expect(['MTI', 'LHR', 'MTB'].map((code) => touches(fact(code, 2), trace('AKI')))).toEqual([true, true, false]);
  });

  it('asks a sasaran for the group and year of a cumulative figure', () => {
    const size = (group: string, year: number) => change('sasaran', { group, year, desa: 'DALAM-1', sex: 0 });
    expect(touches(size('bumil', 2026), trace('K6'))).toBe(true);
    expect(touches(size('bumil', 2025), trace('K6'))).toBe(false);
    expect(touches(size('bayi', 2026), trace('K6'))).toBe(false);
    expect(touches(size('bumil', 2026), trace('ILP-PSY'))).toBe(false);
  });

  it('asks the facilities’ own tables for stock figures, from their month on', () => {
    const row = (table: string, of: number) => change(table, { facility: 'DALAM-1', month: month(2026, of) });
    for (const table of ['kriteria', 'penetapan', 'kader']) {
      expect([1, 2, 3].map((of) => touches(row(table, of), trace('ILP-PSY')))).toEqual([true, true, false]);
      expect(touches(row(table, 1), trace('DS'))).toBe(false);
    }
    expect(touches(change('fasilitas', { facility: 'DALAM-9' }), trace('ILP-PSY'))).toBe(true);
    expect(touches(change('fasilitas', { facility: 'DALAM-9' }), trace('K6'))).toBe(false);
  });

  it('asks working areas only for the figure of a puskesmas, and other tables never', () => {
    const moved = change('wilayah_kerja', { desa: 'LUAR-1', from: FEBRUARY });
    expect([touches(moved, trace('K6')), touches(moved, trace('K6', { isPuskesmas: true }))]).toEqual([false, true]);
    expect(touches(change('target', { year: 2026 }), trace('K6'))).toBe(false);
  });
});
