import { describe, expect, it } from 'vitest';
import type { RowArea } from '@/lib/coverage/row';
import { findingSentence, findingSentences, growthRule } from '@/lib/narrative/growth-monitoring';
import { GROWTH_BOUNDS } from '../../fixtures/growth';

const areas = (...names: string[]): RowArea[] => names.map((name) => ({ code: name, name, level: 'desa' }));

describe('findingSentence', () => {
  it('says where and what, naming at most three places', () => {
    expect(findingSentence({ check: 'healthy-come', areas: areas('A', 'B') }, 'desa/kelurahan')).toBe(
      '2 desa/kelurahan (A, B): N/D tinggi pada D/S rendah: yang datang mungkin yang sehat.',
    );
    expect(findingSentence({ check: 'weighed-over-group', areas: areas('A', 'B', 'C', 'D', 'E') }, 'kelurahan')).toBe(
      '5 kelurahan (A, B, C, dan 2 lainnya): balita ditimbang (D) melebihi sasaran balita (S): periksa S.',
    );
  });

  it('says that there is nothing, and leaves a single place unnamed', () => {
    expect(findingSentences([], 12, 'desa/kelurahan')).toEqual([
      'Tidak ada kejanggalan antara D, S, N, dan T bulan ini.',
    ]);
    const finding = { check: 'weighed-over-group', areas: areas('A') } as const;
    expect(findingSentences([finding], 1, 'kelurahan')).toEqual([
      'Balita ditimbang (D) melebihi sasaran balita (S): periksa S.',
    ]);
    expect(findingSentences([finding], 2, 'kelurahan')[0]).toMatch(/^1 kelurahan \(A\): balita/);
  });

  it('says that its thresholds are this application’s own', () => {
    expect(growthRule(GROWTH_BOUNDS)).toBe(
      'Ambang D/S di bawah 50% dan N/D 85% ke atas adalah ambang aplikasi ini, bukan pedoman.',
    );
  });
});
