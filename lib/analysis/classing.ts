import { fraction } from '@/lib/coverage/ratio';
import type { Measure } from '@/lib/coverage/tally';
import { formatCount, formatDecimal } from '@/lib/narrative/format';
import { COVERAGE_CLASSING, type ClassDefinition, type Classing, type CoverageClass } from './coverage-class';
import { type Reading, amountOf } from './reading';
import { roundStep } from './round-step';

/** The shades of so many classes, apart from each other and, while there is room, from the palest, a true zero's. */
const SHADES: readonly (readonly CoverageClass[])[] = [[], [2], [1, 3], [1, 3, 4], [1, 2, 3, 4], [0, 1, 2, 3, 4]];
const MOST = 5;

/**
 * The classes of figures: those of coverage where more is better; else at most five on round bounds from the figures'
 * own range, the darkest for the most. A true zero is in none of them. Bounds are whole tenths of the unit, so exact.
 */
export function classingFor(reading: Reading, measures: Iterable<Measure>): Classing {
  if (reading.as === 'share' && !reading.lower) return COVERAGE_CLASSING;
  const amounts = [...measures].flatMap((measure) => {
    const amount = amountOf(measure, reading);
    return amount ? [(fraction(amount) ?? 0) * reading.per] : [];
  });
  const most = Math.max(0, ...amounts);
  if (most === 0) return { reading, classes: [] };
  // A little below a fifth of the range: the last class is open, and holds what lies beyond.
  const step = roundStep((most / MOST) * 0.8, reading.as === 'count');
  return { reading, classes: reading.as === 'count' ? countClasses(step, most) : rangeClasses(step, most, reading) };
}

function rangeClasses(step: number, most: number, { as, per }: Reading): ClassDefinition[] {
  const count = Math.min(MOST, Math.floor(most / step + 1e-9) + 1);
  const sign = as === 'share' ? '%' : '';
  const text = (index: number) => formatDecimal(index * step);
  return shades(count).map((bin, index) => ({
    bin,
    from: { numerator: Math.round(index * step * 1000), denominator: per * 1000 },
    label:
      index === 0
        ? `di bawah ${text(1)}${sign}`
        : index === MOST - 1
          ? `${text(index)}${sign} ke atas`
          : `${text(index)}-<${text(index + 1)}${sign}`,
  }));
}

/** Whole numbers: `1-4`, `5-9`, or one number a class. */
function countClasses(step: number, most: number): ClassDefinition[] {
  const start = (index: number) => (step === 1 ? index + 1 : index === 0 ? 1 : index * step);
  const count = Math.min(MOST, step === 1 ? most : Math.floor(most / step) + 1);
  return shades(count).map((bin, index) => {
    const [first, last] = [start(index), start(index + 1) - 1];
    const isOpen = index === MOST - 1 && most > first;
    const label = isOpen ? `${formatCount(first)} ke atas` : first === last ? formatCount(first) : undefined;
    return {
      bin,
      from: { numerator: first, denominator: 1 },
      label: label ?? `${formatCount(first)}-${formatCount(last)}`,
    };
  });
}

function shades(count: number): readonly CoverageClass[] {
  return SHADES[count] ?? [];
}
