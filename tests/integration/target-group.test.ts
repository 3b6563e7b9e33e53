import { describe, expect, it } from 'vitest';
import { findPlace } from '@/db/queries/place';
import { targetGroupFacts } from '@/db/queries/target-group';
import { month } from '@/lib/coverage/period';
import { imported } from '../fixtures/imports';
import { NETWORK } from '../fixtures/network';
import { districtStore } from '../fixtures/store';

describe('the sasaran behind a figure', () => {
  it('is that of the year, the place and the group, with its source and who has none', () => {
    const store = districtStore();
    imported(store, {
      ...NETWORK,
      sasaran: [
        '2026,62.02.01.1001,bumil,40,Pusdatin,',
        '2026,62.02.01.2002,bumil,0,Pusdatin,',
        '2026,62.02.02.2001,bumil,24,Riil,',
        '2026,62.02.01.1001,bayi,36,Pusdatin,',
        '2025,62.02.01.1001,bumil,44,Proyeksi,',
        '2026,62.02.01.2003,lansia,11,Riil,L',
        '2026,62.02.01.2003,lansia,12,Riil,P',
      ],
    });
    const of = (code: string, group: 'bumil' | 'lansia', at = month(2026, 2)) => {
      const place = findPlace(store, code);
      if (!place) throw new Error(code);
      return targetGroupFacts(store, group, place, at);
    };
    expect(of('62.02', 'bumil')).toEqual({
      year: 2026,
      size: 64,
      desa: 2,
      without: ['Hulu Satu', 'Hulu Dua', 'Hilir Dua'],
      sources: ['Pusdatin', 'Riil'],
    });
    expect(of('62.02.01', 'bumil')).toMatchObject({ size: 40, desa: 1, sources: ['Pusdatin'] });
    expect(of('62.02', 'bumil', month(2025, 5))).toMatchObject({ year: 2025, size: 44, sources: ['Proyeksi'] });
    expect(of('62.02', 'lansia')).toMatchObject({ size: 23, desa: 1 });
    expect(of('PKM-1', 'bumil')).toMatchObject({ size: 40, desa: 1, without: ['Hulu Satu'] });
  });
});
