import { describe, expect, it } from 'vitest';
import { digitsOf, matchCodes } from '@/lib/areas/boundary/code-match';
import { rawFeature, type RawLayer } from '@/lib/areas/boundary/layer';
import { DESA, DESA_AREAS, KECAMATAN_AREAS, nameOf } from '../../../fixtures/boundary';

const layerOf = (rows: readonly Record<string, unknown>[], name = ''): RawLayer => ({
  name,
  features: rows.map((row) => rawFeature(row, undefined, null)),
});

describe('the property that holds the codes', () => {
  it.each([
    ['KDEPUM', (code: string) => code],
    ['kode_desa', (code: string) => code.replaceAll('.', '')],
    ['KODE', (code: string) => Number(code.replaceAll('.', ''))],
    ['kd', (code: string) => `${code.replaceAll('.', '')}.0`],
    ['id', (code: string) => ` ${code.replaceAll('.', '-')} `],
  ])('is found as %s however it is written', (key, write) => {
    const match = matchCodes(
      [layerOf(DESA.map((code) => ({ OBJECTID: 1, luas: 12.5, [key]: write(code) })))],
      DESA_AREAS,
    );
    expect(match?.property).toBe(key);
    expect(match?.coded.map(({ area }) => area.code)).toEqual(DESA);
    expect(match?.surplus).toEqual([]);
  });

  it('is the one with the most codes, not the first with any', () => {
    const rows = DESA.map((code, index) => ({ bps: index === 0 ? DESA[3] : `9${index}`, kemendagri: code }));
    expect(matchCodes([layerOf(rows)], DESA_AREAS)?.property).toBe('kemendagri');
  });

  it('is sought in every layer, and for a draw in the one with fewer shapes', () => {
    const desa = layerOf(
      DESA.map((code) => ({ kec: code.slice(0, 8) })),
      'desa',
    );
    const kecamatan = layerOf(
      KECAMATAN_AREAS.map(({ code }) => ({ kec: code })),
      'kecamatan',
    );
    expect(matchCodes([desa, kecamatan], KECAMATAN_AREAS)?.features).toBe(2);
    expect(matchCodes([desa], KECAMATAN_AREAS)?.coded).toHaveLength(5);
  });

  it('is none where no value is a code', () => {
    expect(matchCodes([layerOf([{ kode: '31.71.01.1001', nama: 'x' }, {}])], DESA_AREAS)).toBeNull();
  });
});

describe('what does not fit', () => {
  it('is listed with its code, dotted where it has a code’s length, and its name', () => {
    const rows = [
      ...DESA.map((code) => ({ kode: code, NAMOBJ: nameOf(code).toUpperCase() })),
      { kode: 6202032001, NAMOBJ: 'LAIN' },
      { kode: 'tidak ada', NAMOBJ: 'HUTAN' },
      { NAMOBJ: 'DANAU' },
    ];
    expect(matchCodes([layerOf(rows)], DESA_AREAS)?.surplus).toEqual([
      { code: '62.02.03.2001', name: 'LAIN' },
      { code: 'tidak ada', name: 'HUTAN' },
      { code: '', name: 'DANAU' },
    ]);
  });
});

describe('digitsOf', () => {
  it('is null for what is no code', () => {
    for (const value of ['', 'Hulu 2', null, undefined, true, {}, '-62', '62.02'.repeat(20)]) {
      expect(digitsOf(value)).toBeNull();
    }
  });
});
