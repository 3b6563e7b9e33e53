import { describe, expect, it } from 'vitest';
import { type Revision, isRevised, revisionsOfSlide, statedFigures } from '@/lib/rakor/revision';
import { figureOf, slideOf } from '../../fixtures/slides';

describe('the figures that slides state', () => {
  it('come once each with all slides that state them, in the order of the slides', () => {
    const [a, b] = [figureOf({ indicator: 'A' }), figureOf({ indicator: 'B' })];
    const stated = statedFigures([
      slideOf({ key: '1-1', figures: [a, b, a] }),
      slideOf({ key: '2-1', figures: [{ ...a }] }),
    ]);
    expect(stated).toEqual([
      { figure: a, slides: ['1-1', '2-1'] },
      { figure: b, slides: ['1-1'] },
    ]);
  });

  it('stand twice where two slides give them differently: both are held against the data', () => {
    const slides = [1, 2].map((numerator) => slideOf({ key: `${numerator}-1`, figures: [figureOf({ numerator })] }));
    expect(statedFigures(slides).map(({ figure }) => figure.numerator)).toEqual([1, 2]);
  });
});

describe('a revision', () => {
  it('is another n, another N, a value where there was none, none where there was one, or nothing to ask any more', () => {
    const figure = { numerator: 229, denominator: 310 };
    expect(isRevised(figure, { ...figure })).toBe(false);
    expect(isRevised({ numerator: null, denominator: null }, { numerator: null, denominator: null })).toBe(false);
    expect(isRevised(figure, { ...figure, numerator: 231 })).toBe(true);
    expect(isRevised(figure, { ...figure, denominator: 311 })).toBe(true);
    expect(isRevised(figure, { ...figure, numerator: null })).toBe(true);
    expect(isRevised({ ...figure, numerator: null }, figure)).toBe(true);
    expect(isRevised({ ...figure, numerator: 0 }, { ...figure, numerator: null })).toBe(true);
    expect(isRevised(figure, null)).toBe(true);
  });

  it('is found by the key of each slide that states its figure', () => {
    const revision = (slides: readonly string[]): Revision => ({
      figure: figureOf(),
      now: null,
      unit: '',
      slides,
      batches: [],
    });
    const revisions = [revision(['1-1', '2-1']), revision(['2-1'])];
    expect(revisionsOfSlide(revisions, '2-1')).toEqual(revisions);
    expect(revisionsOfSlide(revisions, '1-1')).toEqual([revisions[0]]);
    expect(revisionsOfSlide(revisions, '2-11')).toEqual([]);
  });
});
