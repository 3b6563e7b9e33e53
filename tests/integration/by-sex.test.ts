import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { bySex } from '@/db/queries/by-sex';
import { coverage } from '@/db/queries/coverage';
import { findPlace } from '@/db/queries/place';
import type { SexFigure } from '@/lib/coverage/by-sex';
import { type Month, parseMonth } from '@/lib/coverage/period';
import { imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';
import { districtStore } from '../fixtures/store';

const FEBRUARY = parseMonth('2026-02') as Month;

/** The figure by sex, and the numerator that coverage gives for the same question. */
function asked(store: Store, code: string, area: string): { figure: SexFigure | null; numerator: number | null } {
  const [indicator, place] = [findIndicator(store, code), findPlace(store, area)];
  if (!indicator || !place) throw new Error(`${code} or ${area} is missing`);
  const level = place.kind === 'area' ? place.area.level : 'puskesmas';
  const period = { kind: 'month', month: FEBRUARY } as const;
  const { total } = coverage(store, { indicator, place, level, period, current: FEBRUARY });
  const figure = bySex(store, { indicator, place, first: FEBRUARY, asOf: FEBRUARY });
  return { figure, numerator: total.numerator };
}

const SPLIT = ['2026,62.02.01.1001,lansia,40,,L', '2026,62.02.01.1001,lansia,60,,P'];

describe('bySex', () => {
  it('divides by the sasaran of each sex where sasaran and reports are split', () => {
    const store = districtStore();
    imported(store, {
      sasaran: [...SPLIT, '2026,62.02.01.2002,lansia,10,,L', '2026,62.02.01.2002,lansia,20,,P'],
      capaian: [
        '2026-01,62.02.01.1001,LNS,3,,L',
        '2026-02,62.02.01.1001,LNS,4,,L',
        '2026-02,62.02.01.1001,LNS,9,,P',
        '2026-02,62.02.01.2002,LNS,1,,L',
      ],
    });
    const { figure, numerator } = asked(store, 'LNS', '62.02.01');
    expect(figure).toEqual({
      lines: [
        { sex: 'L', numerator: 8, denominator: 50 },
        { sex: 'P', numerator: 9, denominator: 80 },
      ],
      numerator: 17,
      gap: null,
      splitDesa: 2,
      reportedDesa: 2,
    });
    expect(figure?.numerator).toBe(numerator);
  });

  it('gives counts only where a desa’s sasaran or report is not split, and still adds up to coverage', () => {
    const store = districtStore();
    imported(store, { sasaran: SPLIT, capaian: ['2026-02,62.02.01.1001,LNS,4,,L', '2026-02,62.02.01.1001,LNS,9,,P'] });
    imported(store, { sasaran: ['2026,62.02.01.2002,lansia,30,,'] });
    expect(asked(store, 'LNS', '62.02').figure).toMatchObject({ gap: 'group-not-split', splitDesa: 1 });
    imported(store, { sasaran: ['2026,62.02.01.2002,lansia,,,', '2026,62.02.01.2003,lansia,5,,L'] });
    imported(store, { capaian: ['2026-02,62.02.01.2003,LNS,2,,'] });
    const { figure, numerator } = asked(store, 'LNS', '62.02');
    expect(figure?.gap).toBe('report-not-split');
    expect(figure?.lines.map((line) => [line.sex, line.numerator, line.denominator])).toEqual([
      ['L', 4, null],
      ['P', 9, null],
      [null, 2, null],
    ]);
    expect([figure?.numerator, figure?.splitDesa, figure?.reportedDesa]).toEqual([numerator, 1, 2]);
  });

  it('leaves out a desa without sasaran, as coverage does', () => {
    const store = districtStore();
    imported(store, {
      sasaran: SPLIT,
      capaian: ['2026-02,62.02.01.1001,LNS,4,,L', '2026-02,62.02.01.2003,LNS,7,,L'],
    });
    const { figure, numerator } = asked(store, 'LNS', '62.02');
    expect([figure?.numerator, numerator]).toEqual([4, 4]);
    expect(figure?.reportedDesa).toBe(1);
  });

  it('divides monthly reports of desa and posyandu by their own denominators, of an area and of a puskesmas', () => {
    const store = networkStore();
    imported(store, {
      capaian: [
        '2026-02,PSY-1,DS,10,20,L',
        '2026-02,PSY-1,DS,12,18,P',
        '2026-02,PSY-3,DS,5,9,P',
        '2026-02,PSY-2,DS,6,10,',
        '2026-02,PSY-6,DS,1,4,L',
        '2026-01,PSY-1,DS,9,9,L',
      ],
    });
    for (const area of ['62.02.01', 'PKM-1']) {
      const { figure, numerator } = asked(store, 'DS', area);
      expect(figure?.lines, area).toEqual([
        { sex: 'L', numerator: 10, denominator: 20 },
        { sex: 'P', numerator: 17, denominator: 27 },
        { sex: null, numerator: 6, denominator: 10 },
      ]);
      expect([figure?.numerator, figure?.gap, figure?.splitDesa]).toEqual([numerator, null, 2]);
    }
  });

  it('counts events without a denominator', () => {
    const store = districtStore();
    imported(store, { capaian: ['2026-02,62.02.01.1001,LHR,3,,L', '2026-02,62.02.01.1001,LHR,0,,P'] });
    const { figure, numerator } = asked(store, 'LHR', '62.02');
    expect(figure?.lines.map((line) => [line.numerator, line.denominator])).toEqual([
      [3, null],
      [0, null],
    ]);
    expect([figure?.gap, figure?.numerator]).toEqual(['count', numerator]);
  });

  it('has nothing to show where nobody split it, nor for stock and rates', () => {
    const store = networkStore();
    imported(store, { capaian: ['2026-02,62.02.01.1001,STN,3,9,'] });
    for (const code of ['STN', 'LNS', 'ILP-PSY', 'AKB']) expect(asked(store, code, '62.02').figure, code).toBeNull();
  });
});
