import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import type { PwsRow } from '@/lib/pws/row';
import { SHEET_ORDERS, type SheetLine, sheetGroups } from '@/lib/pws/sheet';

const JULY = month(2026, 7);

function line(code: string, numerator: number, given: Partial<PwsRow>): SheetLine {
  const indicator = CATALOGUE.find((each) => each.code === code);
  if (!indicator) throw new Error(`${code} is not in the catalogue`);
  return {
    indicator,
    target: { hundredths: 9000, per: 100, source: 'district', citation: null },
    row: {
      area: { code: '62.02', name: 'Contoh', level: 'kabupaten' },
      state: 'reported',
      provisional: false,
      cumulative: { numerator, denominator: 100, value: numerator / 100 },
      thisMonth: null,
      lastMonth: null,
      targetToDate: null,
      trend: 'down',
      status: null,
      reason: null,
      ...given,
    },
  };
}

const codes = (lines: readonly SheetLine[]) => lines.map(({ indicator }) => indicator.code);

describe('the PWS sheet', () => {
  const service = CATALOGUE.filter(({ kind }) => kind !== 'stock').map(({ code }) => line(code, 1, {}));

  it.each(SHEET_ORDERS)('holds every line exactly once, ordered by %s', (order) => {
    const grouped = sheetGroups(service, order, JULY).flatMap(({ lines }) => codes(lines));
    expect([...grouped].sort()).toEqual(codes(service).sort());
  });

  it('leaves out headings that have no line', () => {
    expect(sheetGroups([line('K6', 1, {})], 'siklus', JULY).map(({ title }) => title)).toEqual(['Ibu']);
    expect(sheetGroups([line('K6', 1, {})], 'klaster', JULY).map(({ title }) => title)).toEqual([
      'Klaster 2: ibu dan anak',
    ]);
  });

  it('puts first what falls below its target, then what stands still there, then what climbs; no status last', () => {
    const lines = [
      line('K1', 60, { status: 'baik', trend: 'up' }),
      line('K4', 60, { status: 'kurang' }),
      line('K6', 20, { status: 'cukup', trend: 'up' }),
      line('PF', 10, { status: 'jelek', trend: 'steady' }),
      line('KF', 40, { status: 'jelek' }),
      line('KN1', 30, { status: 'jelek' }),
      line('KNL', 0, { status: null, reason: 'no-report' }),
    ];
    const [group] = sheetGroups(lines, 'prioritas', JULY);
    expect(codes(group?.lines ?? [])).toEqual(['KN1', 'KF', 'PF', 'K6', 'K4', 'K1', 'KNL']);
  });

  it('takes the higher of two lower-is-better figures for the farther from its bound', () => {
    const lines = [
      line('WST', 92, { status: 'jelek', trend: 'up' }),
      line('KEK', 99, { status: 'jelek', trend: 'up' }),
    ];
    const [group] = sheetGroups(lines, 'prioritas', JULY);
    expect(codes(group?.lines ?? [])).toEqual(['KEK', 'WST']);
  });
});
