import { describe, expect, it } from 'vitest';
import type { AreaCode } from '@/lib/areas/code';
import type { RowLevel } from '@/lib/coverage/row';
import { month } from '@/lib/coverage/period';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName, levelNoun } from '@/lib/narrative/place';

const [KABUPATEN, KOTA] = ['62.02', '64.74'] as [AreaCode, AreaCode];

describe('fullName', () => {
  it.each([
    ['62', 'Kalimantan Tengah', 'provinsi', 'Provinsi Kalimantan Tengah'],
    ['62.02', 'Kabupaten Kotawaringin Timur', 'kabupaten', 'Kabupaten Kotawaringin Timur'],
    ['62.02.05', 'Baamang', 'kecamatan', 'Kecamatan Baamang'],
    ['62.02.06.1007', 'Sawahan', 'desa', 'Kelurahan Sawahan'],
    ['62.02.06.2005', 'Pelangsian', 'desa', 'Desa Pelangsian'],
    ['PKM-1', 'Puskesmas Ketapang 2', 'puskesmas', 'Puskesmas Ketapang 2'],
    [null, 'Di luar wilayah kerja', 'desa', 'Di luar wilayah kerja'],
  ] as const)('%s', (code, name, level, full) => expect(fullName({ code, name, level })).toBe(full));
});

describe('the words for levels', () => {
  const LEVELS: RowLevel[] = ['provinsi', 'kabupaten', 'kecamatan', 'desa', 'puskesmas'];

  it('are those of a kabupaten or a kota', () => {
    expect(LEVELS.map((level) => levelNoun(level, KABUPATEN))).toEqual([
      'provinsi',
      'kabupaten',
      'kecamatan',
      'desa/kelurahan',
      'puskesmas',
    ]);
    expect(LEVELS.map((level) => levelNoun(level, KOTA))).toEqual([
      'provinsi',
      'kota',
      'kecamatan',
      'kelurahan',
      'puskesmas',
    ]);
  });
});

it('says a stock’s position, a cumulative figure’s end and a month', () => {
  const phrases = (['stock', 'cumulative', 'monthly', 'count'] as const).map((kind) =>
    periodPhrase(kind, month(2026, 2)),
  );
  expect(phrases).toEqual(['posisi Februari 2026', 's.d. Februari 2026', 'Februari 2026', 'Februari 2026']);
});
