import { describe, expect, it } from 'vitest';
import {
  type DropOutRow,
  type PairedCounts,
  dropOutRatio,
  dropOutTally,
  dropOutVerdict,
  withVerdict,
} from '@/lib/analysis/drop-out';
import { sumTallies } from '@/lib/coverage/tally';

const paired = (first: number, last: number, rest: Partial<PairedCounts> = {}) =>
  dropOutTally({ first, last, expected: 2, reported: 2, ...rest });

const row = (name: string, first: number, last: number, rest: Partial<PairedCounts> = {}): DropOutRow => ({
  area: { code: `62.02.01.${name}`, name, level: 'desa' },
  tally: paired(first, last, rest),
});

describe('dropOutTally', () => {
  it('is the lost over those who began, and adds up from desa to parents', () => {
    expect(dropOutRatio({ tally: paired(100, 92) })).toEqual({ numerator: 8, denominator: 100 });
    const parent = sumTallies([paired(100, 92), paired(50, 53)]);
    expect(dropOutRatio({ tally: parent })).toEqual({ numerator: 5, denominator: 150 });
  });

  it('has no ratio where nobody reported both, or nobody began', () => {
    expect(dropOutRatio({ tally: paired(0, 0, { reported: 0 }) })).toBeNull();
    expect(dropOutRatio({ tally: paired(0, 3) })).toBeNull();
    expect(dropOutRatio({ tally: paired(0, 0, { expected: 0, reported: 0 }) })).toBeNull();
  });
});

describe('dropOutVerdict', () => {
  it('counts exactly 5 % as within, anything above as above, below 0 as a matter of records', () => {
    expect(dropOutVerdict({ numerator: 5, denominator: 100 })).toBe('within');
    expect(dropOutVerdict({ numerator: 50_001, denominator: 1_000_000 })).toBe('above');
    expect(dropOutVerdict({ numerator: 0, denominator: 7 })).toBe('within');
    expect(dropOutVerdict({ numerator: -1, denominator: 1000 })).toBe('negative');
  });
});

describe('withVerdict', () => {
  const rows = [
    row('A', 100, 94),
    row('B', 3, 1),
    row('C', 40, 30),
    row('D', 60, 60),
    row('E', 20, 22),
    row('F', 0, 0, { reported: 0 }),
  ];

  it('lists those above the line, highest first, fewer than five children last', () => {
    expect(withVerdict(rows, 'above').map(({ area }) => area.name)).toEqual(['C', 'A', 'B']);
    expect(withVerdict(rows, 'negative').map(({ area }) => area.name)).toEqual(['E']);
    expect(withVerdict(rows, 'within').map(({ area }) => area.name)).toEqual(['D']);
  });
});
