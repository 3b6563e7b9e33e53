import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPwsOrder } from '@/lib/pws/order';
import type { PwsRow } from '@/lib/pws/row';

function row(code: string | null, numerator: number | null, denominator: number | null): PwsRow {
  const value = numerator !== null && denominator !== null ? numerator / denominator : null;
  return {
    area: { code, name: code ?? 'tanpa', level: 'desa' },
    state: value === null ? 'not-reported' : 'reported',
    provisional: false,
    cumulative: { numerator, denominator, value },
    thisMonth: null,
    lastMonth: null,
    targetToDate: null,
    trend: null,
    status: null,
    reason: 'no-report',
  };
}

describe('inPwsOrder', () => {
  it('puts the highest first, equal ones by code, and what has no value last', () => {
    const rows = [
      row('e', null, 40),
      row(null, null, null),
      row('d', 1, 2),
      row('c', 2, 3),
      row(null, 1, 2),
      row('b', 2, 4),
      row('a', 0, 9),
      row('f', null, null),
    ];
    expect(inPwsOrder(rows).map(({ area }) => area.code)).toEqual(['c', 'b', 'd', null, 'a', 'e', 'f', null]);
  });

  it('does not depend on the order given', () => {
    const rows = fc.uniqueArray(
      fc.record({ code: fc.nat(200), numerator: fc.option(fc.nat(12)), denominator: fc.integer({ min: 1, max: 12 }) }),
      { selector: ({ code }) => code, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const made = given.map(({ code, numerator, denominator }) => row(String(code), numerator, denominator));
        expect(inPwsOrder([...made].reverse())).toEqual(inPwsOrder(made));
      }),
    );
  });
});
