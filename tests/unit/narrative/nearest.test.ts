import { expect, it } from 'vitest';
import { nearestText } from '@/lib/narrative/nearest';

it('offers what was most likely meant, and nothing when nothing is near', () => {
  const codes = ['ILP-PKM', 'ILP-PST', 'ILP-PSY', 'PSY-AKT'];
  expect(nearestText('ilppsy', codes)).toBe('ILP-PSY');
  expect(nearestText('ILP-PKN', codes)).toBe('ILP-PKM');
  expect(nearestText('PSY-AKTIF', codes)).toBe('PSY-AKT');
  expect(nearestText('stunting', codes)).toBeNull();
  expect(nearestText('x', [])).toBeNull();
});
