import { describe, expect, it } from 'vitest';
import { checkBoundaries } from '@/lib/areas/boundary/check';
import { DESA, desaFeatures, featureOf, fileOf, nameOf, question, ringOf } from '../../../fixtures/boundary';

const check = (features: readonly unknown[], changes = {}, about = {}) =>
  checkBoundaries(fileOf(features, about), question(changes));

describe('checkBoundaries', () => {
  it('takes a complete file and says how much of it is left', () => {
    const found = check(desaFeatures('KDEPUM', (code) => code.replaceAll('.', ''), 60));
    if (!found.report) throw new Error(found.errors.join());
    expect(found.report).toMatchObject({ property: 'KDEPUM', expected: 5, matched: 5, judged: 5 });
    for (const key of ['missing', 'surplus', 'merged', 'renamed', 'far', 'crossing'] as const) {
      expect(found.report[key], key).toEqual([]);
    }
    expect(found.shapes.map(({ code }) => code)).toEqual(DESA);
    expect({ source: found.source, dated: found.dated }).toEqual({
      source: 'Badan Informasi Geospasial',
      dated: '2023',
    });
  });

  it('lists areas without a shape, shapes without an area, several shapes of one area, and other names', () => {
    const [first, second, third, fourth] = desaFeatures();
    const features = [
      { ...first, properties: { kode: DESA[0], nama: 'Hulu Lama' } },
      second,
      third,
      { ...fourth, geometry: null },
      featureOf(
        { kode: DESA[2], nama: nameOf(DESA[2] ?? '') },
        ringOf(DESA[2] ?? '').map(([x, y]) => [x + 0.2, y] as const),
      ),
      featureOf({ kode: '62.02.09.2001', nama: 'Asing' }, ringOf('lain')),
    ];
    const { report } = check(features);
    expect(report).toMatchObject({
      matched: 3,
      missing: DESA.slice(3).map((code) => ({ code, name: nameOf(code) })),
      surplus: [{ code: '62.02.09.2001', name: 'Asing' }],
      merged: [{ code: DESA[2], shapes: 2 }],
      renamed: [{ code: DESA[0], name: 'Hulu Kota', inFile: 'Hulu Lama' }],
    });
  });

  it('makes kecamatan of the desa of a file that carries both codes', () => {
    const features = DESA.map((code) => featureOf({ kec: code.slice(0, 8), desa: code }, ringOf(code, 10)));
    const found = check(features, { level: 'kecamatan' });
    expect(found.report).toMatchObject({ property: 'kec', matched: 2, merged: [{ shapes: 3 }, { shapes: 2 }] });
    expect(found.report && found.shapes.map(({ polygons }) => polygons.length)).toEqual([1, 1]);
  });

  it('refuses with every problem at once', () => {
    const [first, second, ...rest] = desaFeatures();
    const open = { ...first, geometry: { type: 'Polygon', coordinates: [ringOf(DESA[0] ?? '').slice(0, 4)] } };
    const point = { ...second, geometry: { type: 'Point', coordinates: [112, -2] } };
    const { errors } = check([open, point, ...rest], { source: null, dated: '2031' });
    expect(errors).toEqual([
      'Hulu Kota (62.02.01.1001) memuat garis yang tidak tertutup.',
      'Hulu Satu (62.02.01.2002) berupa Point, bukan Polygon atau MultiPolygon.',
      expect.stringContaining('Sumber batas belum disebut'),
      expect.stringContaining('"2031" bukan tanggal batas'),
    ]);
  });

  it('takes source and date from the file where nothing else says them', () => {
    const found = check(desaFeatures(), { source: null, dated: null }, { sumber: 'BIG', tanggal: '2022-08' });
    expect(found.report && [found.source, found.dated]).toEqual(['BIG', '2022-08']);
  });

  it('names the properties of a file without this district’s codes, and the level that would fit', () => {
    const strange = DESA.map((code, index) => featureOf({ OBJECTID: index + 1, NAMOBJ: 'x' }, ringOf(code)));
    expect(check(strange).errors[0]).toMatch(/kode desa Kemendagri Kabupaten Contoh.*"OBJECTID", "NAMOBJ"/);
    expect(check(desaFeatures(), { level: 'kecamatan' }).errors[0]).toContain('Kirim sebagai tingkat desa');
  });

  it('refuses shapes that are all empty', () => {
    expect(check(desaFeatures().map((feature) => ({ ...feature, geometry: null }))).errors).toEqual([
      'Tidak satu pun wilayah dalam berkas ini memiliki bentuk.',
    ]);
  });
});
