import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { FACILITIES } from '@/app/_api/openapi/facility';
import { CRITERIA } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';
import { bodyOf, serve } from '../../fixtures/api';
import { meetsAll, networkStore } from '../../fixtures/network';

type Get = ReturnType<typeof serve>;
type Facilities = z.infer<typeof FACILITIES>['facilities'];

const codesOf = (type: FacilityType) => CRITERIA.filter((each) => each.type === type).map(({ code }) => code);

async function list(get: Get, query: string): Promise<Facilities> {
  return (await bodyOf<{ facilities: Facilities }>(get(`facilities?${query}`))).facilities;
}

describe('GET /api/v1/facilities', () => {
  it('gives each facility the contract’s keys', async () => {
    const get = serve(networkStore({ kriteria: ['2026-01,PSY-1,SH-BUMIL,ya,', '2026-01,PSY-1,SH-BAYI,tidak,'] }));
    const body = await bodyOf<z.infer<typeof FACILITIES>>(get('facilities?area=62.02&type=posyandu&period=2026-02'));
    expect(FACILITIES.parse(body)).toEqual(body);
    const missing = codesOf('posyandu').filter((code) => !['PSY-AKTIF', 'SH-BUMIL'].includes(code));
    expect(body.facilities[0]).toEqual({
      code: 'PSY-1',
      name: 'Melati',
      type: 'posyandu',
      area: '62.02.01.1001',
      puskesmas: 'PKM-1',
      active: true,
      status: 'sudah',
      declared: 'sudah',
      met: ['PSY-AKTIF', 'SH-BUMIL'],
      missing,
      unreported: missing.filter((code) => code !== 'SH-BAYI'),
    });
  });

  it('lists those that exist in the month, by area and code, all kinds unless one is asked for', async () => {
    const get = serve(networkStore({ fasilitas: ['PKD-1,poskesdes,Poskesdes Hulu,62.02.01.2002,,,,,,'] }));
    const codes = async (query: string) => (await list(get, query)).map(({ code }) => code);
    expect(await codes('area=62.02&period=2026-01')).toEqual([
      ...['PKM-1', 'PSY-1', 'PSY-2', 'PKD-1', 'PST-1', 'PSY-3', 'PSY-5', 'PKM-2', 'PSY-6'],
    ]);
    expect(await codes('area=62.02.01.2002&period=2026-02')).toEqual(['PKD-1', 'PST-1', 'PSY-3', 'PSY-4']);
    expect(await codes('area=62.02&type=posyandu&period=2026-03')).toEqual([
      ...['PSY-1', 'PSY-2', 'PSY-3', 'PSY-4', 'PSY-6'],
    ]);
    expect(await codes('area=62&type=pustu&period=2026-01')).toEqual(['PST-1']);
  });

  it('lists for a puskesmas what names it, wherever it stands, and itself', async () => {
    const get = serve(networkStore());
    const facilities = await list(get, 'area=PKM-2&period=2026-02');
    expect(facilities.map(({ code }) => code)).toEqual(['PSY-5', 'PKM-2', 'PST-2', 'PSY-6']);
  });

  it('tells active, declared and status apart', async () => {
    const get = serve(
      networkStore({
        kriteria: [...meetsAll('posyandu', 'PSY-6', '2026-01'), ...meetsAll('pustu', 'PST-1', '2026-02')],
      }),
    );
    const brief = async (period: string) =>
      (await list(get, `area=62.02&period=${period}`)).map(
        ({ code, active, status, declared }) => `${code} ${active} ${status} ${declared}`,
      );
    expect(await brief('2026-02')).toEqual([
      'PKM-1 null belum null',
      'PSY-1 true sudah sudah',
      'PSY-2 true belum null',
      'PST-1 null sudah null',
      'PSY-3 true sudah sudah',
      'PSY-4 true belum null',
      'PSY-5 true belum null',
      'PKM-2 null belum null',
      'PST-2 null belum null',
      'PSY-6 false belum null', // meets every wajib criterion, but is not aktif
    ]);
    expect((await brief('2026-03'))[4]).toBe('PSY-3 true belum null'); // the override has ended
    expect((await brief('2026-01'))[3]).toBe('PST-1 null belum null'); // not yet
  });

  it('has no status and no criteria for a poskesdes', async () => {
    const get = serve(networkStore({ fasilitas: ['PKD-1,poskesdes,Poskesdes Hulu,62.02.01.2002,,,,,,'] }));
    expect(await list(get, 'area=62.02&type=poskesdes&period=2026-02')).toMatchObject([
      {
        code: 'PKD-1',
        puskesmas: null,
        active: null,
        status: null,
        declared: null,
        met: [],
        missing: [],
        unreported: [],
      },
    ]);
  });

  it('lets a criterion hold until a later row, and calls only what nobody reported unreported', async () => {
    const get = serve(networkStore({ kriteria: ['2026-02,PST-1,PST-HARI,ya,', '2026-03,PST-1,PST-HARI,tidak,'] }));
    const pustu = async (period: string) => {
      const [first] = await list(get, `area=62.02.01&type=pustu&period=${period}`);
      return { met: first?.met, missing: first?.missing.length, silent: first?.unreported.length };
    };
    expect(await pustu('2026-01')).toEqual({ met: [], missing: 8, silent: 8 });
    expect(await pustu('2026-02')).toEqual({ met: ['PST-HARI'], missing: 7, silent: 7 });
    expect(await pustu('2026-08')).toEqual({ met: [], missing: 8, silent: 7 });
  });

  it('lets criteria dated before berdiri hold from the opening', async () => {
    const get = serve(networkStore({ kriteria: ['2025-01,PSY-4,SH-BUMIL,ya,'] }));
    const [posyandu] = (await list(get, 'area=62.02.01.2002&type=posyandu&period=2026-02')).slice(1);
    expect(posyandu).toMatchObject({ code: 'PSY-4', met: ['PSY-AKTIF', 'SH-BUMIL'] });
  });
});
