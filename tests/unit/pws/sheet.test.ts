import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { SHEET_ORDERS, type SheetLine, sheetGroups } from '@/lib/pws/sheet';
import { JULY, plainLine } from '../../fixtures/sheet-line';

const line = (code: string, numerator: number, given: Parameters<typeof plainLine>[1]) =>
  plainLine(code, given, numerator);

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
