import { expect, it } from 'vitest';
import { listed } from '@/lib/narrative/listed';

it('joins words as a sentence does', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((words) => listed(words))).toEqual([
    '',
    'A',
    'A dan B',
    'A, B, dan C',
  ]);
  expect(listed(['A', 'B', 'C'], 'atau')).toBe('A, B, atau C');
});
