import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { formatMonth, month } from '@/lib/coverage/period';
import type { ImportRecord } from '@/lib/imports/record';
import { revisedMonths } from '@/lib/imports/revision';
import { facilityValue } from '../../fixtures/import-reference';

const CLOSED = [month(2025, 12), month(2026, 1), month(2026, 2), month(2026, 4)];
const JANUARY = month(2026, 1);

const revised = (record: ImportRecord, before: ImportRecord['value'] = null) =>
  revisedMonths({ record, before }, CLOSED).map(formatMonth);

describe('revisedMonths', () => {
  it('is a fact’s month and those after it in its year', () => {
    const key = { month: JANUARY, code: 'PSY-1', indicator: 'K6', sex: 0 } as const;
    expect(revised({ table: 'capaian', key, value: null })).toEqual(['2026-01', '2026-02', '2026-04']);
    expect(revised({ table: 'capaian', key: { ...key, month: month(2025, 12) }, value: null })).toEqual(['2025-12']);
    expect(revised({ table: 'capaian', key: { ...key, month: month(2026, 5) }, value: null })).toEqual([]);
  });

  it('is every month from its own on for what holds until a later row', () => {
    const key = { facility: 'PSY-1', month: month(2026, 2) };
    expect(revised({ table: 'penetapan', key, value: null })).toEqual(['2026-02', '2026-04']);
    expect(revised({ table: 'kader', key, value: null })).toEqual(['2026-02', '2026-04']);
    expect(revised({ table: 'kriteria', key: { ...key, criterion: 'PSY-AKTIF' }, value: null })).toHaveLength(2);
    const desa = '62.02.01.1001' as AreaCode;
    expect(revised({ table: 'wilayah_kerja', key: { desa, from: month(2026, 3) }, value: null })).toEqual(['2026-04']);
  });

  it('is the year of a sasaran or target, and the month of a report', () => {
    const area = '62.02' as AreaCode;
    expect(revised({ table: 'target', key: { year: 2026, indicator: 'K6', area }, value: null })).toHaveLength(3);
    expect(revised({ table: 'sasaran', key: { year: 2025, desa: area, group: 'bumil', sex: 0 }, value: null })).toEqual(
      ['2025-12'],
    );
    expect(revised({ table: 'laporan', key: { facility: 'PSY-1', month: JANUARY }, value: null })).toEqual(['2026-01']);
  });

  it('is all months for a facility’s attributes, and those of its life for a new one', () => {
    const opened = facilityValue({ opened: month(2026, 2) });
    const key = { facility: 'PSY-9' };
    expect(revised({ table: 'fasilitas', key, value: opened })).toEqual(['2026-02', '2026-04']);
    expect(revised({ table: 'fasilitas', key, value: opened }, facilityValue())).toHaveLength(4);
    expect(revised({ table: 'fasilitas', key, value: facilityValue() })).toHaveLength(4);
  });
});
