import { describe, expect, it } from 'vitest';
import { type Month, month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type { FacilitySpan, FacilityStanding } from '@/lib/facilities/span';
import { type StockSeries, addDesa, addSpan, contributions } from '@/lib/facilities/stock';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import type { PosyanduDenominator } from '@/lib/indicators/posyandu-denominator';

const standing = (given: Partial<FacilityStanding> = {}): FacilityStanding => ({
  active: true,
  integrated: false,
  fiveCadres: false,
  staffed: false,
  declared: null,
  cadres: null,
  ...given,
});

/** `ILP-PSY 1/1 1 of 1`: numerator/denominator, reported of expected. */
const brief = (type: FacilityType, given: Partial<FacilityStanding>, denominator: PosyanduDenominator = 'aktif') =>
  contributions(type, standing(given), denominator).map(
    ([code, { numerator, denominator, expected, reported }]) =>
      `${code} ${numerator}/${denominator} ${reported} of ${expected}`,
  );

describe('contributions', () => {
  it('counts a posyandu aktif in every posyandu indicator', () => {
    const cadres = { cadres: 8, trained: 5, assessed: 4, purwa: 2, madya: 1, utama: 1 };
    expect(brief('posyandu', { integrated: true, cadres })).toEqual([
      'PSY-AKT 1/1 1 of 1',
      'ILP-PSY 1/1 1 of 1',
      'PSY-K5 0/1 1 of 1',
      'KDR-LTH 5/8 1 of 1',
      'KDR-PWA 4/8 1 of 1',
      'KDR-UTM 1/8 1 of 1',
    ]);
  });

  it('keeps one that is not aktif out of the denominators of posyandu aktif, and expects its kader all the same', () => {
    expect(brief('posyandu', { active: false, fiveCadres: true })).toEqual([
      'PSY-AKT 0/1 1 of 1',
      'KDR-LTH 0/0 0 of 1',
      'KDR-PWA 0/0 0 of 1',
      'KDR-UTM 0/0 0 of 1',
    ]);
  });

  it('puts it into the denominator of ILP-PSY alone where registered posyandu are counted', () => {
    expect(brief('posyandu', { active: false, integrated: false }, 'terdaftar')).toEqual([
      'PSY-AKT 0/1 1 of 1',
      'ILP-PSY 0/1 1 of 1',
      'KDR-LTH 0/0 0 of 1',
      'KDR-PWA 0/0 0 of 1',
      'KDR-UTM 0/0 0 of 1',
    ]);
    expect(brief('posyandu', { integrated: true }, 'terdaftar')).toEqual(brief('posyandu', { integrated: true }));
  });

  it('counts pustu and puskesmas in their own, and a poskesdes in none', () => {
    expect(brief('pustu', { integrated: true })).toEqual(['ILP-PST 1/1 1 of 1', 'PST-SDM 0/1 1 of 1']);
    expect(brief('puskesmas', {})).toEqual(['ILP-PKM 0/1 1 of 1']);
    expect(brief('poskesdes', { integrated: null })).toEqual([]);
  });

  it('together with DES-PST makes up every stock indicator of the catalogue', () => {
    const made = (['posyandu', 'pustu', 'puskesmas'] as const).flatMap((type) =>
      contributions(type, standing(), 'aktif').map(([code]) => code),
    );
    const stock = CATALOGUE.filter(({ kind }) => kind === 'stock').map(({ code }) => code);
    expect([...made, 'DES-PST'].sort()).toEqual(stock.sort());
  });
});

describe('series', () => {
  const [first, last] = [month(2026, 1), month(2026, 4)];
  const rule = { first, last, denominator: 'aktif' } as const;
  const span = (from: Month, to: Month): FacilitySpan => ({ ...standing({ integrated: true }), from, to });

  it('adds a span to its months within the series', () => {
    const series: StockSeries = new Map();
    addSpan(series, 'pustu', span(month(2025, 6), month(2026, 2)), rule);
    addSpan(series, 'pustu', span(month(2026, 1), month(2099, 1)), rule);
    const months = series.get('ILP-PST') ?? [];
    expect(months.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual([
      '2/2',
      '1/1',
      '1/1',
      '1/1',
    ]);
  });

  it('leaves a span outside the series alone', () => {
    const series: StockSeries = new Map();
    addSpan(series, 'pustu', span(month(2026, 5), month(2027, 1)), rule);
    expect([...series]).toEqual([]);
  });

  it('counts a desa while it has any pustu, and in the denominator always', () => {
    const series: StockSeries = new Map();
    const pustu = [span(month(2026, 2), month(2026, 3)), span(month(2026, 2), month(2026, 4))];
    addDesa(series, pustu, first, last);
    addDesa(series, [], first, last);
    const months = series.get('DES-PST') ?? [];
    expect(months.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual([
      '0/2',
      '1/2',
      '1/2',
      '0/2',
    ]);
  });
});
