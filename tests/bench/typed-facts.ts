import type { Store } from '@/db/client';
import { type Month, monthRange } from '@/lib/coverage/period';

/** All facts of a span of months as plain columns in the order of the key, with the offset of each month. */
export type TypedFacts = Readonly<{
  offsets: ReadonlyMap<Month, Readonly<{ from: number; to: number }>>;
  leaf: Float64Array;
  indicator: Uint16Array;
  numerator: Uint32Array;
  denominator: Uint32Array;
}>;

type Row = [month: Month, leaf: number, indicator: number, numerator: number, denominator: number];

export function typedFacts({ sqlite }: Store, first: Month, last: Month): TypedFacts {
  const rows = sqlite
    .prepare(
      `SELECT month, leaf, indicator_id, numerator, coalesce(denominator, 0) FROM fact
       WHERE month BETWEEN ? AND ? ORDER BY month, leaf, indicator_id, sex`,
    )
    .raw()
    .all(first, last) as Row[];
  const offsets = new Map<Month, { from: number; to: number }>();
  for (const month of monthRange(first, last)) offsets.set(month, { from: rows.length, to: 0 });
  const facts = {
    offsets,
    leaf: new Float64Array(rows.length),
    indicator: new Uint16Array(rows.length),
    numerator: new Uint32Array(rows.length),
    denominator: new Uint32Array(rows.length),
  };
  rows.forEach(([month, leaf, indicator, numerator, denominator], index) => {
    const span = offsets.get(month);
    if (span) offsets.set(month, { from: Math.min(span.from, index), to: index + 1 });
    facts.leaf[index] = leaf;
    facts.indicator[index] = indicator;
    facts.numerator[index] = numerator;
    facts.denominator[index] = denominator;
  });
  return facts;
}

export type LeafRange = Readonly<{ first: number; last: number }>;

/** Numerators and denominators by indicator id over some months of a range of leaves, by scanning them all. */
export function scanProfile(facts: TypedFacts, months: readonly Month[], range: LeafRange, indicators: number) {
  const numerator = new Float64Array(indicators);
  const denominator = new Float64Array(indicators);
  for (const month of months) {
    const { from, to } = facts.offsets.get(month) ?? { from: 0, to: 0 };
    for (let index = from; index < to; index++) {
      const leaf = facts.leaf[index] as number;
      if (leaf < range.first || leaf > range.last) continue;
      const id = facts.indicator[index] as number;
      numerator[id]! += facts.numerator[index] as number;
      denominator[id]! += facts.denominator[index] as number;
    }
  }
  return { numerator, denominator };
}

/** Numerators of one indicator in each of some ranges of leaves that stand in order. */
export function scanMap(facts: TypedFacts, months: readonly Month[], ranges: readonly LeafRange[], indicator: number) {
  const numerator = new Float64Array(ranges.length);
  for (const month of months) {
    const { from, to } = facts.offsets.get(month) ?? { from: 0, to: 0 };
    let range = 0;
    for (let index = from; index < to; index++) {
      if (facts.indicator[index] !== indicator) continue;
      const leaf = facts.leaf[index] as number;
      while (range < ranges.length && leaf > (ranges[range] as LeafRange).last) range++;
      if (range < ranges.length && leaf >= (ranges[range] as LeafRange).first) {
        numerator[range]! += facts.numerator[index] as number;
      }
    }
  }
  return numerator;
}
