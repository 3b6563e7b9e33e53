import { describe, expect, it } from 'vitest';
import { carePath } from '@/lib/analysis/care-path';
import { careTable } from '@/lib/exports/care-table';
import { careSteps } from '../../fixtures/care';
import { FRAME, textsOf } from '../../fixtures/frame';

describe('careTable', () => {
  const partial = { state: 'partial', numerator: 65, denominator: 100 } as const;
  const table = careTable(FRAME, carePath(careSteps([821, 1000], [610, 1000], partial, null, [0, 100], [0, 100])));
  const rows = table.rows.map((row) => textsOf(table, row));

  it('gives each step its own n/N and its distance from the step before', () => {
    expect(rows[1]).toEqual({
      code: 'K6',
      name: 'Kunjungan ibu hamil keenam (K6)',
      numerator: '610',
      denominator: '1.000',
      value: '61,0%',
      change: '−21,1',
      remark: 'kehilangan terbesar',
    });
    expect(rows[0]).toMatchObject({ value: '82,1%', change: '', remark: '' });
  });

  it('says a rise plainly, and never joins over a step without a value', () => {
    expect(rows[2]).toMatchObject({
      change: '+4,0',
      remark: 'lebih tinggi daripada K6; sasaran berbeda; laporan sebagian',
    });
    expect(rows[3]).toMatchObject({ numerator: 'belum lapor', value: 'belum lapor', remark: 'tidak dibandingkan' });
    expect(rows[4]).toMatchObject({ numerator: '0', value: '0,0%', change: '', remark: 'tidak dibandingkan' });
    expect(rows[5]).toMatchObject({ change: '0,0', remark: '' });
  });

  it('names its file, as an example too', () => {
    expect(table.fileStem).toBe('contoh_kesinambungan_kecamatan-hulu_2026-02');
  });
});
