import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { RowArea } from '@/lib/coverage/row';
import type { Tally } from '@/lib/coverage/tally';
import type { Direction, Target } from '@/lib/coverage/target';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import { type PwsTallies, pwsRow } from '@/lib/pws/row';

const AREA: RowArea = { code: '62.02.01.1001', name: 'Hulu Kota', level: 'desa' };
const NINETY: Target = { hundredths: 9000, per: 100, source: 'district', citation: null };
const JULY = month(2026, 7);

const KINDS = ['cumulative', 'monthly', 'stock'] as const;
const DIRECTIONS = ['higher', 'lower'] as const;
const TRENDS = ['up', 'down', 'steady'] as const;

const tally = (numerator: number, denominator: number, expected = 1, reported = expected): Tally => ({
  numerator,
  denominator,
  expected,
  reported,
});

type Kind = Extract<IndicatorKind, 'cumulative' | 'monthly' | 'stock'>;
type Position = 'above' | 'on' | 'below';
type Trend = (typeof TRENDS)[number];

/** What an area of 400 in the sasaran, or asked each month, adds up to in a position with a trend. */
function talliesOf(kind: Kind, position: Position, trend: Trend): PwsTallies {
  // 90 % of 400 is 360 for the full target and 210 up to July.
  const at = (kind === 'cumulative' ? 210 : 360) + { above: 1, on: 0, below: -1 }[position];
  const step = { up: -1, down: 1, steady: 0 }[trend];
  if (kind === 'cumulative') {
    return { cumulative: tally(at, 400, 7), thisMonth: tally(30, 400), lastMonth: tally(30 + step, 400) };
  }
  const own = tally(at, 400);
  return { cumulative: own, thisMonth: own, lastMonth: tally(at + step, 400) };
}

const rule = (kind: IndicatorKind, direction: Direction = 'higher', belowSteady: 'jelek' | 'cukup' = 'jelek') => ({
  indicator: { kind, direction },
  month: JULY,
  belowSteady,
});

/** The cells as the guideline prints them, for higher and for lower is better. */
const CELLS: Readonly<Record<Direction, Readonly<Record<Position, Readonly<Record<Trend, string>>>>>> = {
  higher: {
    above: { up: 'baik', steady: 'baik', down: 'kurang' },
    on: { up: 'baik', steady: 'baik', down: 'kurang' },
    below: { up: 'cukup', steady: 'jelek', down: 'jelek' },
  },
  lower: {
    above: { up: 'jelek', steady: 'jelek', down: 'cukup' },
    on: { up: 'kurang', steady: 'baik', down: 'baik' },
    below: { up: 'kurang', steady: 'baik', down: 'baik' },
  },
};

const ALL_CELLS = KINDS.flatMap((kind) =>
  DIRECTIONS.flatMap((direction) =>
    (['above', 'on', 'below'] as const).flatMap((position) =>
      TRENDS.map((trend) => ({ kind, direction, position, trend, expected: CELLS[direction][position][trend] })),
    ),
  ),
);

describe('the cells', () => {
  it('are 3 positions x 3 trends x 2 directions x 3 kinds', () => expect(ALL_CELLS).toHaveLength(54));

  it.each(ALL_CELLS)('$kind, $direction is better: $position and $trend is $expected', (cell) => {
    const row = pwsRow(AREA, talliesOf(cell.kind, cell.position, cell.trend), NINETY, rule(cell.kind, cell.direction));
    expect(row).toMatchObject({ status: cell.expected, trend: cell.trend, reason: null, provisional: false });
    expect(row.targetToDate).toBe(cell.kind === 'cumulative' ? 0.525 : 0.9);
  });

  it.each(ALL_CELLS)('$kind, $direction is better: $position and $trend without target, report or month', (cell) => {
    const tallies = talliesOf(cell.kind, cell.position, cell.trend);
    const asked = rule(cell.kind, cell.direction);
    const silent = tally(0, cell.kind === 'cumulative' ? 400 : 0, 1, 0);
    expect(pwsRow(AREA, tallies, null, asked)).toMatchObject({
      status: null,
      reason: 'no-target',
      trend: cell.trend,
      targetToDate: null,
    });
    expect(pwsRow(AREA, { ...tallies, lastMonth: silent }, NINETY, asked)).toMatchObject({
      status: null,
      reason: 'no-last-month',
      trend: null,
      lastMonth: null,
      provisional: true,
    });
    const unreported =
      cell.kind === 'cumulative'
        ? { ...tallies, thisMonth: silent }
        : { ...tallies, cumulative: silent, thisMonth: silent };
    expect(pwsRow(AREA, unreported, null, asked)).toMatchObject({
      status: null,
      reason: 'no-report',
      trend: null,
      thisMonth: null,
    });
    const nobody = tally(0, 0, 0, 0);
    const unasked = { cumulative: nobody, thisMonth: nobody, lastMonth: nobody };
    expect(pwsRow(AREA, unasked, null, asked)).toMatchObject({
      state: 'not-applicable',
      cumulative: { numerator: null, denominator: null, value: null },
      status: null,
      reason: 'no-target-group',
      provisional: false,
    });
  });

  it.each(KINDS)('%s: below and steady is what the district says', (kind) => {
    const row = pwsRow(AREA, talliesOf(kind, 'below', 'steady'), NINETY, rule(kind, 'higher', 'cukup'));
    expect(row.status).toBe('cukup');
  });
});

describe('pwsRow', () => {
  it('shows the cumulative figure while this month is not reported', () => {
    const tallies = { cumulative: tally(40, 100, 7, 6), thisMonth: tally(0, 100, 1, 0), lastMonth: tally(6, 100) };
    expect(pwsRow(AREA, tallies, NINETY, rule('cumulative'))).toEqual({
      area: AREA,
      state: 'partial',
      provisional: true,
      cumulative: { numerator: 40, denominator: 100, value: 0.4 },
      thisMonth: null,
      lastMonth: { numerator: 6, value: 0.06 },
      targetToDate: 0.525,
      trend: null,
      status: null,
      reason: 'no-report',
    });
  });

  it('judges what some have reported, and calls it provisional', () => {
    const tallies = { cumulative: tally(40, 100, 7, 6), thisMonth: tally(5, 100, 2, 1), lastMonth: tally(6, 100, 2) };
    expect(pwsRow(AREA, tallies, NINETY, rule('cumulative'))).toMatchObject({
      provisional: true,
      thisMonth: { numerator: 5, value: 0.05 },
      status: 'jelek',
    });
  });

  it('compares the turn of the year by each year’s own sasaran', () => {
    const tallies = { cumulative: tally(9, 90), thisMonth: tally(9, 90), lastMonth: tally(10, 110) };
    const row = pwsRow(AREA, tallies, NINETY, { ...rule('cumulative'), month: month(2026, 1) });
    expect(row).toMatchObject({ trend: 'up', status: 'baik', targetToDate: 0.075 });
  });

  it('takes 0 of 0 for no target group, in this month or the last', () => {
    const empty = tally(0, 0, 1, 1);
    const none = { cumulative: empty, thisMonth: empty, lastMonth: tally(1, 2) };
    expect(pwsRow(AREA, none, NINETY, rule('monthly'))).toMatchObject({
      reason: 'no-target-group',
      provisional: false,
    });
    const before = { cumulative: tally(1, 2), thisMonth: tally(1, 2), lastMonth: empty };
    expect(pwsRow(AREA, before, NINETY, rule('monthly'))).toMatchObject({ reason: 'no-last-month', lastMonth: null });
  });

  it('keeps a true zero apart from silence', () => {
    const zero = { cumulative: tally(0, 50, 7), thisMonth: tally(0, 50), lastMonth: tally(0, 50) };
    expect(pwsRow(AREA, zero, NINETY, rule('cumulative'))).toMatchObject({
      state: 'reported',
      thisMonth: { numerator: 0, value: 0 },
      trend: 'steady',
      status: 'jelek',
    });
  });

  it('shows a count’s months without value, trend or status', () => {
    const counts = { cumulative: tally(3, 0), thisMonth: tally(3, 0), lastMonth: tally(2, 0) };
    expect(pwsRow(AREA, counts, null, rule('count', 'lower'))).toMatchObject({
      state: 'reported',
      cumulative: { numerator: 3, denominator: null, value: null },
      thisMonth: { numerator: 3, value: null },
      lastMonth: { numerator: 2, value: null },
      trend: null,
      status: null,
      reason: 'no-target-group',
    });
  });
});
