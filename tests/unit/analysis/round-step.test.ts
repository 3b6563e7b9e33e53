import { expect, it } from 'vitest';
import { roundStep } from '@/lib/analysis/round-step';

it.each([
  [0.9, 1],
  [1, 1],
  [1.1, 2],
  [2.2, 2.5],
  [3, 5],
  [5.1, 10],
  [51, 100],
  [0.03, 0.05],
] as const)('the round step of at least %f is %f', (least, step) => expect(roundStep(least)).toBeCloseTo(step, 12));

it.each([
  [0.2, 1],
  [2.2, 5],
  [1.5, 2],
  [23, 50],
] as const)('of at least %f in whole numbers is %i', (least, step) => expect(roundStep(least, true)).toBe(step));
