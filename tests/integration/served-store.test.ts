import fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { bodyOf, serve } from '../fixtures/api';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

type Areas = { areas: { name: string }[] };

describe('the store that the server reads', () => {
  it('is the file at the path: a replaced one is opened, a lost one is told of', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = districtStore();
    const get = serve(store);
    expect((await bodyOf<Areas>(get('areas?parent=62'))).areas[0]?.name).toBe('Kabupaten Contoh');

    const other = districtStore(
      SMALL_DISTRICT.map((area) => (area.code === '62.02' ? { ...area, name: 'Kabupaten Lain' } : area)),
    );
    other.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    fs.rmSync(`${store.path}-wal`, { force: true });
    fs.rmSync(`${store.path}-shm`, { force: true });
    fs.copyFileSync(other.path, `${store.path}.baru`);
    fs.renameSync(`${store.path}.baru`, store.path);
    expect((await bodyOf<Areas>(get('areas?parent=62'))).areas[0]?.name).toBe('Kabupaten Lain');

    fs.rmSync(store.path);
    const lost = await get('areas?parent=62');
    expect(lost.status).toBe(503);
    expect(lost.headers.get('content-type')).toBe('application/problem+json');
    expect(((await lost.json()) as { detail: string }).detail).toContain('tidak ada');
  });

  it('answers an address that the API does not have as a problem', async () => {
    const { GET } = await import('@/app/api/[...path]/route');
    const response = GET(new Request('http://localhost/api/v1/nope'));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});
