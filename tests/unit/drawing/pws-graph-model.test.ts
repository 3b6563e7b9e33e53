import { describe, expect, it } from 'vitest';
import { pwsGraphModel } from '@/lib/drawing/pws-graph-model';
import type { PwsRow } from '@/lib/pws/row';
import { NINETY_FIVE, absentPwsRow, pwsRowOf } from '../../fixtures/pws-row';
import { indicatorOf } from '../../fixtures/row';

const TOTAL = pwsRowOf(560, 1000, [80, 85], { area: { code: '62.02', name: 'Kabupaten Contoh', level: 'kabupaten' } });

function modelOf(rows: readonly PwsRow[], total = TOTAL, code = 'K6') {
  return pwsGraphModel({ indicator: indicatorOf(code), rows, total, hrefOf: ({ area }) => `/wilayah/${area.code}` });
}

describe('pwsGraphModel', () => {
  it('puts bars and the target to date on one scale', () => {
    const { columns, total, line, ticks } = modelOf([pwsRowOf(60, 80, [9, 8]), pwsRowOf(20, 80, [1, 2])]);
    const top = Number(ticks.at(-1)?.text);
    expect(columns.map(({ height }) => (height ?? 0) * top)).toEqual([75, 25]);
    expect((total.height ?? 0) * top).toBeCloseTo(56, 9);
    expect((line ?? 0) * top).toBeCloseTo((95 * 7) / 12, 9);
    expect(columns.map(({ status, href }) => [status, href])).toEqual([
      ['baik', '/wilayah/62.02.06'],
      ['jelek', '/wilayah/62.02.06'],
    ]);
  });

  it('tells nol from belum lapor and from tidak berlaku', () => {
    const { columns } = modelOf([
      pwsRowOf(0, 30, [0, 0]),
      absentPwsRow('not-reported'),
      absentPwsRow('not-applicable'),
    ]);
    expect(columns.map(({ height, absence }) => [height, absence])).toEqual([
      [0, null],
      [null, 'not-reported'],
      [null, 'not-applicable'],
    ]);
  });

  it('gives a target of its own a tick only where it differs from the line', () => {
    const own = pwsRowOf(20, 80, [1, 2], { target: { ...NINETY_FIVE, hundredths: 8000 } });
    const { columns, ticks } = modelOf([pwsRowOf(60, 80, [9, 8]), own]);
    const top = Number(ticks.at(-1)?.text);
    expect(columns[0]?.ownTarget).toBeNull();
    expect((columns[1]?.ownTarget ?? 0) * top).toBeCloseTo((80 * 7) / 12, 9);
  });

  it('marks what exceeds the sasaran, and cuts what would flatten all others', () => {
    const { columns, whole } = modelOf([
      pwsRowOf(900, 100, [9, 8]),
      pwsRowOf(110, 100, [9, 8]),
      pwsRowOf(100, 100, [9, 8]),
    ]);
    expect(columns.map(({ over, cut }) => [over, cut])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
    expect(columns[1]?.height).toBeGreaterThan(0.6);
    expect(whole).toBeCloseTo(columns[2]?.height ?? 0, 9);
  });

  it('writes rates per their unit, and marks no small number among them', () => {
    const aki = indicatorOf('AKI');
    const options = { indicator: aki, target: { ...NINETY_FIVE, hundredths: 18300, per: 100000 } };
    const total = pwsRowOf(2, 1000, [2, 1], options);
    const { columns, line, ticks } = modelOf([pwsRowOf(1, 10, [1, 0], options), total], total, 'AKI');
    const top = Number(ticks.at(-1)?.text.replace('.', ''));
    expect((line ?? 0) * top).toBeCloseTo(183, 6);
    expect((columns[1]?.height ?? 0) * top).toBeCloseTo(200, 6);
    expect(columns[0]).toMatchObject({ cut: true, over: false, small: false, numbers: ['10.000,0', '0,0'] });
  });

  it('has a scale even where everything is nol or absent', () => {
    const zero = pwsRowOf(0, 30, [0, 0], { target: null });
    expect(modelOf([zero, absentPwsRow('not-applicable')], zero)).toMatchObject({ line: null });
  });
});
