import { describe, expect, it } from 'vitest';
import { readBoundaryFile } from '@/lib/areas/boundary/boundary-file';
import { BOUNDARY_LIMITS } from '@/lib/areas/boundary/limits';
import { desaFeatures, featureOf, fileOf, ringOf } from '../../../fixtures/boundary';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (content: Uint8Array, limits = BOUNDARY_LIMITS) => readBoundaryFile(content, limits);

describe('readBoundaryFile', () => {
  it('reads a GeoJSON collection, or a single feature, with what the file says of itself', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    const file = read(fileOf(desaFeatures(), { sumber: 'BIG', metadata: { tanggal: '2023' }, crs }));
    expect(file.layers.map(({ features }) => features.length)).toEqual([5]);
    expect(file.about).toMatchObject({ sumber: 'BIG', tanggal: '2023', crs: 'urn:ogc:def:crs:OGC:1.3:CRS84' });
    const single = read(bytes(JSON.stringify(featureOf({ kode: '1' }, ringOf('62.02.01.1001')))));
    expect(single.layers[0]?.features[0]?.properties).toEqual({ kode: '1' });
  });

  it('takes a byte order mark, and a feature’s own id as a property', () => {
    const marked = bytes(`\uFEFF${JSON.stringify({ ...featureOf({}, ringOf('62.02.01.1001')), id: 6202011001 })}`);
    expect(read(marked).layers[0]?.features[0]?.properties).toEqual({ id: 6202011001 });
  });

  it.each([
    ['', 'kosong'],
    ['bukan json', 'bukan GeoJSON atau TopoJSON'],
    ['[1,2]', 'bukan GeoJSON atau TopoJSON'],
    ['{"type":"FeatureCollection"}', 'bagian "features"'],
    ['{"type":"FeatureCollection","features":[{"type":"Point"}]}', 'bagian "features.0.type"'],
    ['{"type":"FeatureCollection","features":[]}', 'tidak memuat satu pun bentuk'],
    ['{"type":"Polygon","coordinates":[]}', 'FeatureCollection'],
  ])('refuses %s in one sentence', (text, sentence) => {
    expect(() => read(bytes(text))).toThrow(sentence);
  });

  it('refuses other encodings than UTF-8', () => {
    expect(() => read(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]))).toThrow('bukan GeoJSON');
  });

  it('refuses what is too large, too deep, too fine or too much before it is built', () => {
    const file = fileOf(desaFeatures());
    const within = (change: Partial<typeof BOUNDARY_LIMITS>) => () => read(file, { ...BOUNDARY_LIMITS, ...change });
    expect(within({ fileBytes: file.length - 1 })).toThrow('lebih besar dari 0 MiB');
    expect(within({ positions: 24 })).toThrow('lebih dari 24 titik');
    expect(within({ features: 4 })).toThrow('5 bentuk, lebih dari 4');
    expect(within({ depth: 6 })).toThrow('bersarang 7 tingkat');
    expect(within({ fileBytes: file.length, positions: 25, features: 5, depth: 7 })).not.toThrow();
    expect(() => read(bytes('['.repeat(1_000_000)))).toThrow('bersarang 1000000 tingkat');
  });
});
