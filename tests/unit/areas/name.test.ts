import { describe, expect, it } from 'vitest';
import { areaName } from '@/lib/areas/name';

describe('areaName', () => {
  it.each([
    ['KABUPATEN KOTAWARINGIN TIMUR', 'Kabupaten Kotawaringin Timur'],
    ['KOTA BONTANG', 'Kota Bontang'],
    ['KABUPATEN PANGKAJENE DAN KEPULAUAN', 'Kabupaten Pangkajene dan Kepulauan'],
    ['DKI JAKARTA', 'DKI Jakarta'],
    ['DAERAH ISTIMEWA YOGYAKARTA', 'Daerah Istimewa Yogyakarta'],
  ])('title-cases a name in capitals: %s', (registered, name) => {
    expect(areaName(registered)).toBe(name);
  });

  it.each([
    ['Telaga baru', 'Telaga Baru'],
    ['lamuk', 'Lamuk'],
    ['Api-api', 'Api-api'],
    ['Geulumpang VII', 'Geulumpang VII'],
    ['Bob  Baru ', 'Bob Baru'],
    ['Soka"an', "Soka'an"],
    ['Teuw*', 'Teuw'],
  ])('keeps the capitals of a mixed name and adds the missing ones: %s', (registered, name) => {
    expect(areaName(registered)).toBe(name);
  });
});
