import { describe, expect, it } from 'vitest';
import { offices } from '@/db/agreements/offices';
import { StoreError } from '@/db/client';
import { createDistrict } from '@/db/district';
import { UnknownDistrictError } from '@/db/registry';
import { dataVersion } from '@/db/write';
import { temporaryStore } from '../fixtures/store';

type AreaRow = { code: string; name: string; level: string; longitude: number | null; latitude: number | null };

function areas(store: ReturnType<typeof temporaryStore>): AreaRow[] {
  return store.sqlite.prepare('SELECT code, name, level, longitude, latitude FROM area ORDER BY id').all() as AreaRow[];
}

function counts(rows: readonly AreaRow[]) {
  const village = (first: string) =>
    rows.filter((row) => row.level === 'desa' && row.code.split('.')[3]?.startsWith(first)).length;
  return {
    kecamatan: rows.filter((row) => row.level === 'kecamatan').length,
    kelurahan: village('1'),
    desa: village('2'),
  };
}

describe('createDistrict', () => {
  it('gives Kotawaringin Timur its 17 kecamatan and 185 desa/kelurahan, each with a point', async () => {
    const store = temporaryStore();
    await createDistrict(store, '62.02', { example: true });
    const rows = areas(store);
    expect(counts(rows)).toEqual({ kecamatan: 17, kelurahan: 17, desa: 168 });
    expect(rows.slice(0, 2).map((row) => row.name)).toEqual(['Kalimantan Tengah', 'Kabupaten Kotawaringin Timur']);
    expect(rows.find((row) => row.code === '62.02.06.2010')?.name).toBe('Telaga Baru');
    for (const row of rows.filter((each) => each.level === 'desa')) {
      expect(row.longitude).toBeGreaterThan(111);
      expect(row.latitude).toBeLessThan(0);
    }
    expect(store.sqlite.prepare('SELECT example, source FROM district').get()).toEqual({
      example: 1,
      source: 'Sumber: satuhabar.com, 11 Februari 2026 (43/152 dan 229/310); selebihnya disimulasikan',
    });
  });

  it('gives Bontang 3 kecamatan, 15 kelurahan and no desa, as a real database', async () => {
    const store = temporaryStore();
    await createDistrict(store, '64.74', { example: false });
    expect(counts(areas(store))).toEqual({ kecamatan: 3, kelurahan: 15, desa: 0 });
    expect(areas(store)[1]).toMatchObject({ code: '64.74', name: 'Kota Bontang', level: 'kabupaten' });
    expect(store.sqlite.prepare('SELECT example FROM district').get()).toEqual({ example: 0 });
  });

  it('takes a district whose desa have no known points', async () => {
    const store = temporaryStore();
    await createDistrict(store, '31.01', { example: true });
    const rows = areas(store);
    expect(rows.map((row) => row.name).slice(0, 2)).toEqual(['DKI Jakarta', 'Kabupaten Administrasi Kepulauan Seribu']);
    expect(rows.every((row) => row.longitude === null)).toBe(true);
    expect(store.sqlite.prepare('SELECT source FROM district').pluck().get()).toBe('Seluruhnya disimulasikan');
  });

  it.each([
    ['6408', '64.08 Kabupaten Kutai Timur'],
    ['62.02.06', '62.02 Kabupaten Kotawaringin Timur'],
    ['64.73', '64.74 Kota Bontang'],
    ['62', '62.'],
  ])('names the nearest codes for %s and changes nothing', async (code, near) => {
    const store = temporaryStore();
    const refusal = createDistrict(store, code, { example: false });
    await expect(refusal).rejects.toThrow(UnknownDistrictError);
    await expect(refusal).rejects.toThrow(near);
    expect(areas(store)).toEqual([]);
  });

  it('refuses a store that already has a district', async () => {
    const store = temporaryStore();
    await createDistrict(store, '64.74', { example: false });
    const before = { rows: areas(store), version: dataVersion(store).version };
    await expect(createDistrict(store, '62.02', { example: true })).rejects.toThrow(StoreError);
    expect({ rows: areas(store), version: dataVersion(store).version }).toEqual(before);
  });

  it('offers whoever leads a village by the name that it has in the kabupaten or kota', async () => {
    const offered = async (code: string) => {
      const store = temporaryStore();
      await createDistrict(store, code, { example: false });
      return offices(store).map(({ name }) => name);
    };
    expect(await offered('62.02')).toContain('Pemerintah desa/kelurahan');
    const kota = await offered('64.71');
    expect(kota).toContain('Pemerintah kelurahan');
    expect(kota.join()).not.toContain('desa');
  });
});
