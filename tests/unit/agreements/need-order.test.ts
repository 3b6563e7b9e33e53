import { describe, expect, it } from 'vitest';
import type { Agreement } from '@/lib/agreements/agreement';
import { byNeed, stateCounts } from '@/lib/agreements/need-order';

const one = (id: number, state: Agreement['state'], deadline: string) => ({ id, state, deadline }) as Agreement;
const LIST = [
  one(1, 'selesai', '2026-01-05'),
  one(2, 'baru', '2026-03-01'),
  one(3, 'berjalan', '2026-02-10'),
  one(4, 'baru', '2026-02-20'),
  one(5, 'batal', '2026-01-01'),
  one(6, 'baru', '2026-01-20'),
];

describe('agreements by need', () => {
  it('begins with the longest late, then the nearest deadline; what is over comes last', () => {
    expect(byNeed(LIST, '2026-02-11').map(({ id }) => id)).toEqual([6, 3, 4, 2, 1, 5]);
  });

  it('counts each once, late in place of the stored state; the deadline itself is not late', () => {
    expect(stateCounts(LIST, '2026-02-11')).toEqual({ terlambat: 2, baru: 2, berjalan: 0, selesai: 1, batal: 1 });
    expect(stateCounts(LIST, '2026-02-10')).toMatchObject({ terlambat: 1, berjalan: 1 });
  });
});
