import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import { type Change, fingerprintText, inverse, keyText, kindOf, sameValue } from '@/lib/imports/change';

const fact = (numerator: number | null, before: number | null, code = '62.02.01.1001'): Change => ({
  record: {
    table: 'capaian',
    key: { month: month(2026, 2), code, indicator: 'K6', sex: 0 },
    value: numerator === null ? null : { numerator, denominator: null },
  },
  before: before === null ? null : { numerator: before, denominator: null },
});

describe('a change', () => {
  it('is new, changed or withdrawn', () => {
    expect([fact(3, null), fact(3, 2), fact(null, 2)].map(kindOf)).toEqual(['new', 'changed', 'withdrawn']);
  });

  it('is taken back by its inverse, whose inverse it is', () => {
    for (const change of [fact(3, null), fact(3, 2), fact(null, 2)]) {
      expect(inverse(inverse(change))).toEqual(change);
      expect(inverse(change).before).toEqual(change.record.value);
    }
  });

  it('has one key however its parts are ordered', () => {
    const area = '62.02' as AreaCode;
    expect(keyText({ table: 'target', key: { year: 2026, indicator: 'K6', area } })).toBe(
      keyText({ table: 'target', key: { area, indicator: 'K6', year: 2026 } }),
    );
  });

  it('compares values part by part', () => {
    expect(sameValue({ numerator: 1, denominator: 2 }, { denominator: 2, numerator: 1 })).toBe(true);
    expect(sameValue({ numerator: 1, denominator: 2 }, null)).toBe(false);
    expect(sameValue(null, null)).toBe(true);
  });
});

describe('fingerprintText', () => {
  const changes = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(9), fc.nat(9)), {
    selector: ([code]) => code,
    maxLength: 12,
  });
  const made = (rows: readonly (readonly [number, number, number])[]) =>
    rows.map(([code, after, before]) => fact(after, before, `PSY-${code}`));

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(changes, (rows) => fingerprintText(made(rows)) === fingerprintText(made([...rows].reverse()))),
    );
  });

  it('differs where a value before or after, or a row, does', () => {
    const one = fingerprintText([fact(3, 2)]);
    for (const other of [[fact(4, 2)], [fact(3, 1)], [fact(null, 2)], [fact(3, 2), fact(1, null, 'PSY-1')], []]) {
      expect(fingerprintText(other)).not.toBe(one);
    }
  });
});
