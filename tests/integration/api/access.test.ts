import { describe, expect, it } from 'vitest';
import { PROBLEM } from '@/app/_api/openapi/problem';
import { setDistrict, addAreas } from '@/db/areas';
import { apiPaths, serve } from '../../fixtures/api';
import { imported } from '../../fixtures/imports';
import { networkStore } from '../../fixtures/network';
import { SMALL_DISTRICT, temporaryStore } from '../../fixtures/store';

const COVERAGE = 'coverage?indicator=ILP-PSY&area=62.02&level=kecamatan&period=2026-02';

describe('reading without an account', () => {
  it.each(['false', ''])(
    'gets 401 from every path of a real database when PWS_PUBLIC_READ is "%s"',
    async (publicRead) => {
      const get = serve(networkStore(), { publicRead });
      for (const path of apiPaths()) {
        const response = await get(path.replace('/api/v1/', ''));
        expect(response.status, path).toBe(401);
        expect(response.headers.get('etag')).toBeNull();
        expect(response.headers.get('cache-control')).toBe('no-store');
        expect(PROBLEM.parse(await response.json()).detail).toContain('PWS_PUBLIC_READ=true');
      }
    },
  );

  it('never learns from a 304 what it may not read', async () => {
    const store = networkStore();
    const tag = (await serve(store)(COVERAGE)).headers.get('etag') ?? '';
    expect((await serve(store, { publicRead: 'false' })(COVERAGE, { 'if-none-match': tag })).status).toBe(401);
  });

  it('is open for an example database unless it is closed', async () => {
    const store = temporaryStore();
    addAreas(store, SMALL_DISTRICT);
    setDistrict(store, '62.02', true, 'uji');
    expect((await serve(store, { publicRead: '' })(COVERAGE)).status).toBe(200);
    expect((await serve(store, { publicRead: 'false' })(COVERAGE)).status).toBe(401);
  });
});

describe('ETag', () => {
  it('answers 304 without a body while nothing has changed', async () => {
    const get = serve(networkStore());
    for (const address of [
      COVERAGE,
      COVERAGE.replace('coverage', 'coverage.csv'),
      'indicators',
      'areas',
      'openapi.json',
    ]) {
      const first = await get(address);
      expect(first.status).toBe(200);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[\w-]+"$/);
      for (const sent of [tag, `W/${tag}`, `"lain", ${tag}`]) {
        const again = await get(address, { 'if-none-match': sent });
        expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      }
      expect((await get(address, { 'if-none-match': '"lain"' })).status).toBe(200);
    }
  });

  it('differs by address, and changes with an import but not with one that changes nothing', async () => {
    const store = networkStore();
    const get = serve(store);
    const tagOf = async (address: string) => (await get(address)).headers.get('etag');
    const before = await tagOf(COVERAGE);
    expect(await tagOf(COVERAGE.replace('2026-02', '2026-01'))).not.toBe(before);
    imported(store, { penetapan: ['2026-02,PSY-3,sudah,'] });
    expect(await tagOf(COVERAGE)).toBe(before);
    imported(store, { penetapan: ['2026-02,PSY-4,sudah,'] });
    expect(await tagOf(COVERAGE)).not.toBe(before);
    const response = await get(COVERAGE, { 'if-none-match': before ?? '' });
    expect(await response.json()).toMatchObject({ total: { numerator: 3 } });
  });

  it('changes when the month does: an open year may be read at another month', async () => {
    const store = networkStore();
    const tagAt = async (now: string) => (await serve(store, { now })(COVERAGE)).headers.get('etag');
    expect(await tagAt('2026-11-30T10:00:00Z')).not.toBe(await tagAt('2026-12-01T10:00:00Z'));
  });

  it('lets nobody keep an answer without asking again', async () => {
    expect((await serve(networkStore())(COVERAGE)).headers.get('cache-control')).toBe('public, no-cache');
  });
});
