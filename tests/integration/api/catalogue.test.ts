import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { AREAS } from '@/app/_api/openapi/area';
import { CRITERIA as CRITERIA_ANSWER } from '@/app/_api/openapi/criterion';
import { INDICATORS } from '@/app/_api/openapi/indicator';
import { month } from '@/lib/coverage/period';
import { CRITERIA } from '@/lib/facilities/criteria';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import { bodyOf, serve } from '../../fixtures/api';
import { imported } from '../../fixtures/imports';
import { districtStore } from '../../fixtures/store';

describe('GET /api/v1/indicators', () => {
  it('lists the catalogue with the contract’s keys, per only for rates', async () => {
    const body = await bodyOf<z.infer<typeof INDICATORS>>(serve(districtStore())('indicators'));
    expect(INDICATORS.parse(body)).toEqual(body);
    expect(body.indicators.map(({ code }) => code)).toEqual(CATALOGUE.map(({ code }) => code));
    expect(body.indicators[0]).toMatchObject({
      code: 'ILP-PKM',
      kind: 'stock',
      direction: 'higher',
      level: 'kabupaten',
      lifeCycle: 'semua',
      cluster: '1',
    });
    expect(body.indicators.flatMap(({ code, per }) => (per === undefined ? [] : [[code, per]]))).toEqual([
      ['AKI', 100000],
      ['AKB', 1000],
    ]);
  });

  it('lists the district’s own after them, by code, in whatever order they were imported', async () => {
    const own = (code: string) => `${code},Milik ${code},ibu,ibu,bulanan,naik,,,lintas,`;
    for (const codes of [
      ['LOK-2', 'LOK-1'],
      ['LOK-1', 'LOK-2'],
    ]) {
      const store = districtStore();
      for (const code of codes) imported(store, { indikator: [own(code)] });
      const { indicators } = await bodyOf<z.infer<typeof INDICATORS>>(serve(store)('indicators'));
      expect(indicators.map(({ code }) => code)).toEqual([...CATALOGUE.map(({ code }) => code), 'LOK-1', 'LOK-2']);
    }
  });
});

describe('GET /api/v1/areas', () => {
  const areasOf = async (query: string) =>
    (await bodyOf<z.infer<typeof AREAS>>(serve(districtStore())(`areas${query}`))).areas;

  it('begins at the province', async () => {
    expect(await areasOf('')).toEqual([{ code: '62', name: 'Kalimantan Tengah', level: 'provinsi', parent: null }]);
  });

  it('lists what lies directly below, by code', async () => {
    expect(await areasOf('?parent=62.02')).toEqual([
      { code: '62.02.01', name: 'Hulu', level: 'kecamatan', parent: '62.02' },
      { code: '62.02.02', name: 'Hilir', level: 'kecamatan', parent: '62.02' },
    ]);
    expect((await areasOf('?parent=62.02.01')).map(({ code, level }) => `${code} ${level}`)).toEqual([
      '62.02.01.1001 desa',
      '62.02.01.2002 desa',
      '62.02.01.2003 desa',
    ]);
    expect(await areasOf('?parent=62.02.01.1001')).toEqual([]);
  });
});

describe('GET /api/v1/criteria', () => {
  type Criteria = z.infer<typeof CRITERIA_ANSWER>;

  it('lists the seeded checklists with what is wajib', async () => {
    const body = await bodyOf<Criteria>(serve(districtStore())('criteria?period=2026-02'));
    expect(CRITERIA_ANSWER.parse(body)).toEqual(body);
    expect(body.criteria).toEqual(
      CRITERIA.map(({ code, name, type, required }) => ({ code, name, type, wajib: required })),
    );
  });

  it('uses the wajib rows of the month', async () => {
    const store = districtStore();
    store.sqlite
      .prepare("INSERT INTO criterion_requirement SELECT id, ?, 1 FROM criterion WHERE code = 'PST-ALKES'")
      .run(month(2026, 3));
    const get = serve(store);
    const wajib = async (period: string) =>
      (await bodyOf<Criteria>(get(`criteria?period=${period}`))).criteria.find(({ code }) => code === 'PST-ALKES')
        ?.wajib;
    expect(await wajib('2026-02')).toBe(false);
    expect(await wajib('2026-03')).toBe(true);
    expect(await wajib('2026-T1')).toBe(true);
    imported(store, { fasilitas: ['PST-1,pustu,Pustu,62.02.01.2002,,,,,,'], kriteria: ['2026-02,PST-1,PST-HARI,ya,'] });
    expect(await wajib('2026')).toBe(false); // read in February, the last month with data
  });
});
