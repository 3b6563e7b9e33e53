import { describe, expect, it } from 'vitest';
import { ilpStatus } from '@/lib/narrative/facility-status';

const posyandu = { type: 'posyandu', active: true, status: 'sudah', declared: null } as const;

describe('the ILP status in a word', () => {
  it('tells declared, idle, unknown and kinds without a status apart', () => {
    expect(ilpStatus(posyandu)).toEqual({ mark: 'sudah', word: 'sudah' });
    expect(ilpStatus({ ...posyandu, declared: 'sudah' }).word).toBe('sudah (ditetapkan)');
    expect(ilpStatus({ ...posyandu, status: 'belum', declared: 'belum' })).toEqual({
      mark: 'belum',
      word: 'belum (ditetapkan)',
    });
    expect(ilpStatus({ ...posyandu, active: false, status: 'belum' })).toEqual({
      mark: 'tidak-aktif',
      word: 'tidak aktif',
    });
    expect(ilpStatus({ ...posyandu, active: null, status: null })).toEqual({ mark: 'tanpa', word: 'belum ada data' });
    expect(ilpStatus({ type: 'poskesdes', active: null, status: null, declared: null }).word).toBe('tanpa status ILP');
  });
});
