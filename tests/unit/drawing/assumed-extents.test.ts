import { expect, it } from 'vitest';
import { assumedExtents } from '@/lib/drawing/assumed-extents';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

it('draws the figure as it is, and what is added to it', () => {
  expect(assumedExtents(of(2, 8), of(6, 8))).toEqual({ extent: 0.25, lost: 0.5 });
  expect(assumedExtents(of(0, 0), of(1, 2))).toEqual({ extent: 0, lost: 0.5 });
});

it('adds nothing to a figure that falls, and draws none where there is none', () => {
  expect(assumedExtents(of(4, 4), of(4, 8))).toEqual({ extent: 0.5, lost: 0 });
  expect(assumedExtents(of(0, 0), of(0, 0))).toEqual({ extent: null, lost: 0 });
});
