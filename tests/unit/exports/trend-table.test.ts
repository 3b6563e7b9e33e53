import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '@/lib/coverage/trend-point';
import { textOf } from '@/lib/exports/table';
import { trendTable } from '@/lib/exports/trend-table';
import { indicatorOf } from '../../fixtures/row';

function texts(code: string, point: Omit<TrendPoint, 'period'>): Record<string, string> {
  const { columns, rows } = trendTable({
    indicator: indicatorOf(code),
    target: null,
    points: [{ period: '2026-02', ...point }],
    levelLabel: 'desa/kelurahan',
    areaName: 'Kabupaten Contoh',
    periodLabel: 'Februari 2026',
    periodText: '2026-02',
    source: 'uji',
    dataPer: 'hari ini',
    changedAt: null,
    example: false,
  });
  return Object.fromEntries(columns.map((column) => [column.key, textOf(rows[0] ?? {}, column)]));
}

describe('trendTable', () => {
  it('writes shares as percentages', () => {
    expect(texts('K6', { state: 'reported', numerator: 1, denominator: 8, value: 0.125, target: 0.9 })).toEqual({
      month: 'Februari 2026',
      numerator: '1',
      denominator: '8',
      value: '12,5%',
      target: '90,0%',
    });
  });

  it('writes a rate and its target per its unit', () => {
    const point = { state: 'partial', numerator: 2, denominator: 1000, value: 0.002, target: 0.00183 } as const;
    expect(texts('AKI', point)).toMatchObject({ value: '200,0', target: '183,0' });
  });

  it('writes a count as the number it is', () => {
    const point = { state: 'reported', numerator: 1234, denominator: null, value: null, target: 4 } as const;
    expect(texts('MTI', point)).toEqual({ month: 'Februari 2026', numerator: '1.234', target: '4' });
  });
});
