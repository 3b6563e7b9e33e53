import { describe, expect, it } from 'vitest';
import { nearestCodes } from '@/lib/areas/nearest';

const KNOWN = ['62.01', '62.02', '62.03', '62.71', '64.02', '64.08', '64.74', '26.02'];

describe('nearestCodes', () => {
  it('takes a code without dots, or of an area inside, for the kabupaten', () => {
    expect(nearestCodes('6408', KNOWN, 1)).toEqual(['64.08']);
    expect(nearestCodes('62.02.06.1007', KNOWN, 1)).toEqual(['62.02']);
  });

  it('offers what is one slip away, the same province first', () => {
    expect(nearestCodes('64.8', KNOWN, 1)).toEqual(['64.08']);
    expect(nearestCodes('64.73', KNOWN, 1)).toEqual(['64.74']);
    expect(nearestCodes('62.04', KNOWN, 3)).toEqual(['62.03', '62.02', '62.01']);
  });

  it('always offers as many as asked for, however far off', () => {
    expect(nearestCodes('', KNOWN)).toHaveLength(3);
    expect(nearestCodes('abc', KNOWN)).toHaveLength(3);
  });
});
