import { describe, expect, it } from 'vitest';
import { classingFor } from '@/lib/analysis/classing';
import { COVERAGE_CLASSING, coverageBin, coverageLegend } from '@/lib/analysis/coverage-class';
import { SHARE, countedReading, readingOf } from '@/lib/analysis/reading';
import { NOT_APPLICABLE, type Measure } from '@/lib/coverage/tally';
import { indicatorOf } from '../../fixtures/row';

const reported = (numerator: number, denominator: number | null): Measure => ({
  state: 'reported',
  numerator,
  denominator,
});
const NOT_REPORTED: Measure = { state: 'not-reported', numerator: null, denominator: null };
const [WASTING, RATE, COUNT] = ['WST', 'AKI', 'MTI'].map((code) => readingOf(indicatorOf(code))) as [
  typeof SHARE,
  typeof SHARE,
  typeof SHARE,
];
const labels = (reading: typeof SHARE, measures: readonly Measure[]) =>
  classingFor(reading, measures).classes.map(({ label }) => label);

describe('classingFor', () => {
  it('keeps the classes of coverage where more is better', () => {
    expect(classingFor(SHARE, [reported(1, 50)])).toBe(COVERAGE_CLASSING);
  });

  it('cuts a share of which less is better by its own range', () => {
    expect(labels(WASTING, [reported(3, 100), reported(76, 1000)])).toEqual(['di bawah 2%', '2-<4%', '4-<6%', '6-<8%']);
    expect(labels(WASTING, [reported(27, 100)])).toEqual([
      'di bawah 5%',
      '5-<10%',
      '10-<15%',
      '15-<20%',
      '20% ke atas',
    ]);
  });

  it('cuts rates per their base', () => {
    expect(labels(RATE, [reported(251, 100_000), reported(25, 20_000)])).toEqual([
      'di bawah 50',
      '50-<100',
      '100-<150',
      '150-<200',
      '200 ke atas',
    ]);
  });

  it('cuts counts in whole numbers, one by one where they are few', () => {
    expect(labels(COUNT, [reported(2, null), reported(0, null)])).toEqual(['1', '2']);
    expect(labels(COUNT, [reported(5, null)])).toEqual(['1', '2', '3', '4', '5']);
    expect(labels(COUNT, [reported(23, null)])).toEqual(['1-4', '5-9', '10-14', '15-19', '20 ke atas']);
    expect(labels(COUNT, [reported(167, null)])).toEqual(['1-49', '50-99', '100-149', '150-199']);
  });

  it('has no class where nothing is above zero', () => {
    const measures = [reported(0, null), NOT_REPORTED];
    expect(labels(COUNT, measures)).toEqual([]);
    expect(coverageLegend(measures, classingFor(COUNT, measures)).map(({ label }) => label)).toEqual([
      '0 (nol)',
      'belum lapor',
    ]);
  });

  it('puts a figure on a bound into the class above, and makes more always darker', () => {
    const measures = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((percent) => reported(percent, 100));
    const classing = classingFor(WASTING, measures);
    const bins = measures.map((measure) => coverageBin(measure, classing));
    expect(bins).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('keeps a true zero and the absences out of every class, and counts every area once', () => {
    const measures = [reported(0, 90), reported(2, 900), NOT_REPORTED, NOT_APPLICABLE];
    const legend = coverageLegend(measures, classingFor(countedReading(RATE), measures));
    expect(legend.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      '2: 1',
      '1: 0',
      '0 (nol): 1',
      'belum lapor: 1',
      'tidak berlaku: 1',
    ]);
  });

  it('never has more than five classes, whose bounds rise and hold every value', () => {
    for (let most = 1; most <= 3000; most = Math.ceil(most * 1.3)) {
      for (const reading of [WASTING, RATE, COUNT]) {
        const measures = [reported(1, 3000), reported(most, reading.as === 'count' ? null : 3000)];
        const { classes } = classingFor(reading, measures);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(new Set(classes.map(({ label }) => label)).size).toBe(classes.length);
        const bins = classes.map(({ from }) => coverageBin({ state: 'reported', ...from }, { reading, classes }));
        expect(bins.slice(1)).toEqual(classes.slice(1).map(({ bin }) => bin));
      }
    }
  });
});
