import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, month, monthRange, type Month } from '@/lib/coverage/period';
import {
  FROM_THE_START,
  type Turn,
  type TurnChange,
  differences,
  isWithin,
  monthWithoutAny,
  requiredAt,
  rewritesThePast,
  turnsAfter,
} from '@/lib/facilities/turns';

const START: readonly Turn[] = [{ from: FROM_THE_START, required: true }];
const [JAN, MARCH, MAY] = [month(2026, 1), month(2026, 3), month(2026, 5)];

describe('turnsAfter', () => {
  it('adds a month from which it holds, and leaves what is dated later', () => {
    const march = turnsAfter(START, { kind: 'from', from: MARCH, required: false });
    expect(march).toEqual([...START, { from: MARCH, required: false }]);
    const january = turnsAfter([...march, { from: MAY, required: true }], { kind: 'from', from: JAN, required: false });
    expect(january).toEqual([...START, { from: JAN, required: false }, { from: MAY, required: true }]);
    expect(turnsAfter(march, { kind: 'from', from: MARCH, required: true })).toEqual(START);
  });

  it('replaces everything when it holds from the start, and takes one dated turn back', () => {
    const turns = turnsAfter(START, { kind: 'from', from: MARCH, required: false });
    expect(turnsAfter(turns, { kind: 'always', required: false })).toEqual([{ from: FROM_THE_START, required: false }]);
    expect(turnsAfter(turns, { kind: 'withdraw', from: MARCH })).toEqual(START);
    expect(turnsAfter(turns, { kind: 'withdraw', from: FROM_THE_START })).toEqual(turns);
  });
});

describe('differences', () => {
  it('names the months that differ, up to the turn that ends them', () => {
    const before = [...START, { from: MAY, required: false }];
    const after = turnsAfter(before, { kind: 'from', from: MARCH, required: false });
    expect(differences(before, after)).toEqual([{ from: MARCH, to: MAY }]);
    expect(differences(START, turnsAfter(START, { kind: 'always', required: false }))).toEqual([
      { from: FROM_THE_START, to: null },
    ]);
    expect(differences(before, before)).toEqual([]);
  });

  const months = monthRange(FROM_THE_START, addMonths(FROM_THE_START, 30));
  const aMonth = fc.constantFrom(...months);
  const course = fc.array(fc.record({ from: aMonth, required: fc.boolean() }), { maxLength: 5 }).map((rows) => {
    const unique = new Map<Month, Turn>([...START, ...rows].map((turn) => [turn.from, turn]));
    return [...unique.values()];
  });
  const change: fc.Arbitrary<TurnChange> = fc.oneof(
    fc.record({ kind: fc.constant('from' as const), from: aMonth, required: fc.boolean() }),
    fc.record({ kind: fc.constant('always' as const), required: fc.boolean() }),
    fc.record({ kind: fc.constant('withdraw' as const), from: aMonth }),
  );

  it('holds exactly the months in which wajib is another than before, and none before the month asked for', () => {
    fc.assert(
      fc.property(course, change, (before, asked) => {
        const after = turnsAfter(before, asked);
        const stretches = differences(before, after);
        for (const at of months) {
          expect(isWithin(stretches, at)).toBe(requiredAt(before, at) !== requiredAt(after, at));
          if (asked.kind !== 'always' && at < asked.from) expect(isWithin(stretches, at)).toBe(false);
          if (asked.kind === 'always') expect(requiredAt(after, at)).toBe(asked.required);
        }
        if (asked.kind === 'from') expect(requiredAt(after, asked.from)).toBe(asked.required);
        expect(rewritesThePast(before, asked)).toBe(asked.kind === 'always' && stretches.length > 0);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('monthWithoutAny', () => {
  it('finds the first month in which nothing is wajib any more', () => {
    const ended = [...START, { from: MARCH, required: false }];
    expect(monthWithoutAny([START, ended])).toBeNull();
    expect(monthWithoutAny([ended, [{ from: FROM_THE_START, required: false }]])).toBe(MARCH);
    expect(monthWithoutAny([ended, [{ from: MAY, required: true }]])).toBe(MARCH);
  });
});
