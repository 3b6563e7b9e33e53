import { describe, expect, test } from 'vitest';
import { areaTitle } from '@/lib/areas/title';

describe('an area’s title', () => {
  test.each([
    ['62.02', 'Kabupaten Kotawaringin Timur', 'kabupaten', 'Kabupaten Kotawaringin Timur'],
    ['64.74', 'Bontang', 'kabupaten', 'Kota Bontang'],
    ['62.02.01', 'Kota Besi', 'kecamatan', 'Kecamatan Kota Besi'],
    ['62.02.06.1007', 'Sawahan', 'desa', 'Kelurahan Sawahan'],
    ['62.02.06.2002', 'Desa Baru', 'desa', 'Desa Baru'],
    ['PKM-1', 'Ketapang 2', 'puskesmas', 'Puskesmas Ketapang 2'],
    ['PKM-2', 'Puskesmas Baamang 1', 'puskesmas', 'Puskesmas Baamang 1'],
  ] as const)('of %s %s is %s: %s', (code, name, level, title) => {
    expect(areaTitle({ code, name, level })).toBe(title);
  });
});
