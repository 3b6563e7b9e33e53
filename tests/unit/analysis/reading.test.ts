import { describe, expect, it } from 'vitest';
import { SHARE, amountOf, countedReading, hasFewEvents, readingOf, sharedReading } from '@/lib/analysis/reading';
import { NOT_APPLICABLE, type Measure } from '@/lib/coverage/tally';
import { indicatorOf } from '../../fixtures/row';

const reported = (numerator: number, denominator: number | null): Measure => ({
  state: 'reported',
  numerator,
  denominator,
});
const AKI = indicatorOf('AKI');

describe('readingOf', () => {
  it('follows kind, base and direction', () => {
    expect(readingOf(indicatorOf('K6'))).toEqual(SHARE);
    expect(readingOf(indicatorOf('WST'))).toEqual({ as: 'share', per: 100, lower: true });
    expect(readingOf(AKI)).toEqual({ as: 'rate', per: 100_000, lower: true });
    expect(readingOf(indicatorOf('LHR'))).toEqual({ as: 'count', per: 1, lower: false });
  });
});

describe('few events', () => {
  it('are fewer than twenty in a rate, and never said of a share', () => {
    expect(hasFewEvents(reported(19, 10_000), readingOf(AKI))).toBe(true);
    expect(hasFewEvents(reported(0, 10_000), readingOf(AKI))).toBe(true);
    expect(hasFewEvents(reported(20, 10_000), readingOf(AKI))).toBe(false);
    expect(hasFewEvents(NOT_APPLICABLE, readingOf(AKI))).toBe(false);
    expect(hasFewEvents(reported(2, 10), SHARE)).toBe(false);
  });

  it('make all rates of one picture be read by their counts', () => {
    expect(sharedReading(AKI, [reported(20, 9000), reported(25, 9000)]).as).toBe('rate');
    expect(sharedReading(AKI, [reported(20, 9000), reported(3, 900)])).toEqual(countedReading(readingOf(AKI)));
    expect(sharedReading(indicatorOf('WST'), [reported(1, 9)]).as).toBe('share');
  });
});

describe('amountOf', () => {
  it('is a ratio, or a count over one, and null for what has no value', () => {
    expect(amountOf(reported(3, 4), SHARE)).toEqual({ numerator: 3, denominator: 4 });
    expect(amountOf(reported(3, 0), SHARE)).toBeNull();
    expect(amountOf(reported(3, null), SHARE)).toBeNull();
    expect(amountOf(reported(3, null), readingOf(indicatorOf('LHR')))).toEqual({ numerator: 3, denominator: 1 });
    expect(amountOf(reported(3, 900), countedReading(readingOf(AKI)))).toEqual({ numerator: 3, denominator: 1 });
    expect(amountOf(NOT_APPLICABLE, countedReading(readingOf(AKI)))).toBeNull();
  });
});
