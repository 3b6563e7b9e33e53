import { describe, expect, it } from 'vitest';
import type { SexFigure } from '@/lib/coverage/by-sex';
import { sexTable } from '@/lib/exports/sex-table';
import { FRAME, textsOf } from '../../fixtures/frame';
import { indicatorOf } from '../../fixtures/row';

const tableOf = (figure: Partial<SexFigure>) =>
  sexTable({
    ...FRAME,
    indicator: indicatorOf('LNS'),
    target: null,
    noun: 'desa/kelurahan',
    figure: {
      lines: [
        { sex: 'L', numerator: 10, denominator: 40 },
        { sex: 'P', numerator: 30, denominator: 50 },
      ],
      numerator: 40,
      gap: null,
      splitDesa: 1,
      reportedDesa: 1,
      ...figure,
    },
  });

describe('sexTable', () => {
  it('gives coverage by sex with its counts, and each share', () => {
    const table = tableOf({});
    expect(table.rows.map((row) => textsOf(table, row))).toEqual([
      { name: 'Laki-laki', numerator: '10', denominator: '40', value: '25,0%', share: '25,0%' },
      { name: 'Perempuan', numerator: '30', denominator: '50', value: '60,0%', share: '75,0%' },
    ]);
    expect(textsOf(table, table.totalRow).numerator).toBe('40');
  });

  it('leaves out denominators that cannot be given, and says why', () => {
    const table = tableOf({ gap: 'group-not-split', lines: [{ sex: 'L', numerator: 10, denominator: null }] });
    expect(table.columns.map(({ key }) => key)).toEqual(['name', 'numerator', 'share']);
    expect(table.notes[0]).toContain('Sasaran tahun ini belum dipilah');
  });
});
