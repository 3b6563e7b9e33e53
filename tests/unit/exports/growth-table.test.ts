import { describe, expect, it } from 'vitest';
import { EMPTY_TALLY, type Tally } from '@/lib/coverage/tally';
import { growthTable } from '@/lib/exports/growth-table';
import { FRAME, textsOf } from '../../fixtures/frame';
import { GROWTH_BOUNDS } from '../../fixtures/growth';

const of = (numerator: number, denominator: number): Tally => ({ numerator, denominator, expected: 2, reported: 2 });

describe('growthTable', () => {
  const area = { code: '62.02.01.2001', name: 'Hulu Satu', level: 'desa' } as const;
  const table = growthTable(FRAME, {
    bounds: GROWTH_BOUNDS,
    total: { area, weighed: of(40, 100), gained: of(36, 40), notGained: of(5, 40) },
    reports: [
      { area, weighed: of(40, 100), gained: of(36, 40), notGained: of(5, 40) },
      { area, weighed: of(0, 30), gained: { ...EMPTY_TALLY, expected: 2 }, notGained: EMPTY_TALLY },
    ],
  });

  it('writes the three shares with their counts, and what is not plausible', () => {
    expect(textsOf(table, table.rows[0])).toMatchObject({
      weighedn: '40',
      weighedN: '100',
      weighedvalue: '40,0%',
      gainedvalue: '90,0%',
      notGainedvalue: '12,5%',
      remark:
        'yang naik (N) ditambah yang tidak naik (T) melebihi yang dinilai (D): periksa pencatatan; N/D tinggi pada D/S rendah: yang datang mungkin yang sehat',
    });
  });

  it('keeps nol, belum lapor and tidak berlaku apart', () => {
    expect(textsOf(table, table.rows[1])).toMatchObject({
      weighedvalue: '0,0%',
      gainedvalue: 'belum lapor',
      notGainedvalue: 'tidak berlaku',
      remark: '',
    });
  });

  it('says whose thresholds it uses', () => {
    expect(table.notes[0]).toContain('ambang aplikasi ini, bukan pedoman');
  });
});
