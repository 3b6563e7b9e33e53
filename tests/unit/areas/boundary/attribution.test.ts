import { describe, expect, it } from 'vitest';
import { attributionIn, readDated, readSource } from '@/lib/areas/boundary/attribution';
import type { CodedFeature } from '@/lib/areas/boundary/code-match';
import { DESA_AREAS } from '../../../fixtures/boundary';

const TODAY = '2026-11-27';
const coded = (rows: readonly Record<string, unknown>[]): CodedFeature[] =>
  rows.map((properties, index) => ({
    area: DESA_AREAS[index] as CodedFeature['area'],
    feature: { properties, geometry: null },
    name: '',
  }));

describe('a source', () => {
  it('is one line of 2 to 120 characters', () => {
    expect(readSource('  Badan  Informasi\nGeospasial ')).toBe('Badan Informasi Geospasial');
    for (const text of ['', ' x ', 'x'.repeat(121), 'BIG\u0007']) expect(readSource(text)).toBeNull();
  });
});

describe('a date', () => {
  it('is a year, a month or a day, up to today', () => {
    for (const text of ['2023', '2023-05', '2024-02-29', TODAY]) expect(readDated(text, TODAY)).toBe(text);
    for (const text of ['', '23', '1900', '2023-13', '2023-02-29', '2026-11-28', '2027', 'Mei 2023', '2023-5']) {
      expect(readDated(text, TODAY), text).toBeNull();
    }
  });
});

describe('what a file says itself', () => {
  it('is taken from its top level first, then from a property that all shapes share', () => {
    expect(
      attributionIn({ Attribution: 'BIG', date: '2023-05-01T00:00:00Z' }, coded([{ sumber: 'lain' }]), TODAY),
    ).toEqual({
      source: 'BIG',
      dated: '2023-05-01',
    });
    const rows = [
      { SUMBER: 'BIG', TAHUN: 2021 },
      { SUMBER: 'BIG', TAHUN: 2021 },
    ];
    expect(attributionIn({}, coded(rows), TODAY)).toEqual({ source: 'BIG', dated: '2021' });
  });

  it('is null where shapes disagree or it says nothing usable', () => {
    expect(attributionIn({ tahun: 'lama' }, coded([{ sumber: 'A' }, { sumber: 'B' }]), TODAY)).toEqual({
      source: null,
      dated: null,
    });
  });
});
