import { describe, expect, it } from 'vitest';
import { networkCounts } from '@/lib/facilities/network';

const posyandu = (status: 'sudah' | 'belum', active = true) => ({ type: 'posyandu' as const, active, status });

describe('the counts of a network', () => {
  const members = [
    posyandu('sudah'),
    posyandu('belum'),
    posyandu('belum', false),
    { type: 'pustu' as const, active: null, status: 'sudah' as const },
    { type: 'poskesdes' as const, active: null, status: null },
  ];

  it('are those of ILP-PST and ILP-PSY, over the posyandu that the district counts', () => {
    expect(networkCounts(members, 'aktif')).toEqual({
      pustu: { numerator: 1, denominator: 1 },
      posyandu: { numerator: 1, denominator: 2 },
      poskesdes: 1,
    });
    expect(networkCounts(members, 'terdaftar').posyandu).toEqual({ numerator: 1, denominator: 3 });
    expect(networkCounts([], 'aktif').posyandu.denominator).toBe(0);
  });
});
