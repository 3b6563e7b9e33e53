import { month } from '@/lib/coverage/period';
import type { Measure } from '@/lib/coverage/tally';
import type { GridCell, GridSeries } from '@/lib/exports/grid/grid';
import type { GridFrame } from '@/lib/exports/grid/official-table';
import { indicatorOf } from '../../../fixtures/row';

const FEBRUARY = month(2026, 2);
const PERIOD = { kind: 'month', month: FEBRUARY } as const;

const cell = (state: Measure['state'], numerator: number | null, denominator: number | null): GridCell => ({
  measure: { state, numerator, denominator },
  sex: null,
});

const split = (l: number, p: number, sizes: readonly [number, number]): GridCell => ({
  measure: { state: 'reported', numerator: l + p, denominator: sizes[0] + sizes[1] },
  sex: {
    lines: [
      { sex: 'L', numerator: l, denominator: sizes[0] },
      { sex: 'P', numerator: p, denominator: sizes[1] },
    ],
    numerator: l + p,
    gap: null,
    splitDesa: 1,
    reportedDesa: 1,
  },
});

const series = (code: string, cells: readonly GridCell[], total: GridCell): GridSeries => ({
  indicator: indicatorOf(code),
  period: PERIOD,
  first: month(2026, 1),
  asOf: FEBRUARY,
  cells,
  total,
});

/**
 * Three puskesmas in February 2026: K1 and K6 over the same ibu hamil (one puskesmas has not reported, one has nobody to
 * reach), Lansia by sex (one not split), and deaths, a count. K1's sum is 30 of 140, whatever the mean of the rows.
 */
export const FRAME: GridFrame = {
  grid: {
    areas: ['Hulu', 'Tengah', 'Hilir'].map((name, index) => ({
      code: `PKM-${index + 1}`,
      name: `Puskesmas ${name}`,
      level: 'puskesmas',
      kecamatan: name,
    })),
    indicators: ['K1', 'K6', 'LNS', 'MTI'].map(indicatorOf),
    periods: [PERIOD],
    split: true,
    series: [
      [
        series(
          'K1',
          [cell('partial', 30, 40), cell('not-reported', null, 100), cell('not-applicable', null, null)],
          cell('partial', 30, 140),
        ),
      ],
      [
        series(
          'K6',
          [cell('reported', 0, 40), cell('not-reported', null, 100), cell('not-applicable', null, null)],
          cell('partial', 0, 140),
        ),
      ],
      [
        series(
          'LNS',
          [split(4, 6, [10, 10]), cell('reported', 5, 10), cell('not-reported', null, 8)],
          cell('partial', 15, 38),
        ),
      ],
      [
        series(
          'MTI',
          [cell('reported', 1, null), cell('reported', 0, null), cell('not-reported', null, null)],
          cell('partial', 1, null),
        ),
      ],
    ],
  },
  place: { name: 'Kabupaten Contoh', level: 'kabupaten' },
  level: 'puskesmas',
  levelLabel: 'puskesmas',
  number: '24',
  title: null,
  sheets: 1,
  targets: [null, null, null, null],
  source: 'Data Dinas Kesehatan',
  changed: '1 Maret 2026 pukul 09.00 WIB',
  changedAt: null,
  closed: new Set(),
  example: false,
  periodText: '2026-02',
};
