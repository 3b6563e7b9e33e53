import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { boundarySets, drawnSet } from '@/db/boundaries';
import type { Store } from '@/db/client';
import { PUBLIC, type Reader } from '@/lib/access/reader';
import { takeNote } from '@/app/_server/flash';
import { findDraft } from '@/app/_server/boundary-draft';
import { POST as check } from '@/app/api/data/batas/route';
import { POST as store } from '@/app/api/data/batas/simpan/route';
import { POST as withdraw } from '@/app/api/data/batas/batal/route';
import { desaFeatures, fileOf } from '../fixtures/boundary';
import { districtStore } from '../fixtures/store';

const ADMIN: Reader = { kind: 'account', id: '1', name: 'dinkes', role: 'admin', area: null };
const asking = vi.hoisted(() => ({ reader: null as unknown }));
vi.mock('@/app/_server/reader', () => ({ readerOf: async () => asking.reader }));

afterEach(() => void vi.unstubAllEnvs());

function served(reader: Reader = ADMIN): Store {
  const held = districtStore();
  asking.reader = reader;
  vi.stubEnv('PWS_DATABASE', held.path);
  return held;
}

const post = (body: BodyInit, origin = 'http://localhost') =>
  new Request('http://localhost/api/data/batas', { method: 'POST', body, headers: { origin, host: 'localhost' } });

type Sent = Readonly<{ content?: Uint8Array; level?: string; source?: string; dated?: string }>;

function upload({
  content = fileOf(desaFeatures()),
  level = 'desa',
  source = 'BIG',
  dated = '2023',
}: Sent = {}): Request {
  const form = new FormData();
  form.set('tingkat', level);
  form.set('sumber', source);
  form.set('tanggal', dated);
  form.set('berkas', new File([content as BlobPart], 'batas desa.geojson'));
  return post(form);
}

const fields = (values: Record<string, string>) => post(new URLSearchParams(values));
/** The status, and what the page that follows says once. */
const told = (response: Response) => {
  const ticket = /tiket=([\da-f-]+)/.exec(response.headers.get('location') ?? '')?.[1] ?? null;
  return [response.status, takeNote(ADMIN, ticket)?.sentence];
};
const saying = (words: string) => [303, expect.stringContaining(words)];
const idOf = (response: Response) => /periksa=([\da-f-]+)/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
const waiting = (held: Store) => fs.readdirSync(path.join(path.dirname(held.path), 'tmp'));

describe('a boundary file sent on the page', () => {
  it('waits until it is confirmed, is stored under its sender’s name, and can be withdrawn', async () => {
    const held = served();
    const id = idOf(await check(upload()));
    expect(findDraft(held, ADMIN, id)).toMatchObject({ fileName: 'batas desa.geojson', level: 'desa', seen: null });
    expect(boundarySets(held)).toEqual([]);
    expect(waiting(held)).toEqual([`batas-${id}.json`]);
    expect(told(await store(fields({ periksa: id })))).toEqual(saying('Batas desa disimpan'));
    const drawn = drawnSet(held, 'desa');
    expect(drawn).toMatchObject({ createdBy: 'dinkes', source: 'BIG', dated: '2023', fileName: 'batas desa.geojson' });
    expect(waiting(held)).toEqual([]);
    const undo = { tingkat: 'desa', berkas: String(drawn?.id) };
    expect(told(await withdraw(fields(undo)))).toEqual(saying('Batas desa dibatalkan'));
    expect(drawnSet(held, 'desa')).toBeNull();
    expect(told(await withdraw(fields(undo)))).toEqual(saying('Tidak ada yang dibatalkan'));
  });

  it('is shown again, and not stored, when another has come to be drawn since', async () => {
    const held = served();
    const first = idOf(await check(upload({ source: 'pertama' })));
    const second = idOf(await check(upload({ source: 'kedua' })));
    await store(fields({ periksa: first }));
    const overtaken = await store(fields({ periksa: second }));
    expect(idOf(overtaken)).toBe(second);
    expect(told(overtaken)).toEqual(saying('Belum ada yang disimpan'));
    expect(drawnSet(held, 'desa')?.source).toBe('pertama');
    await store(fields({ periksa: second }));
    expect(drawnSet(held, 'desa')?.source).toBe('kedua');
  });

  it('that is refused says why, keeps what was typed and cannot be stored', async () => {
    const held = served();
    const id = idOf(await check(upload({ source: '', content: new TextEncoder().encode('bukan peta') })));
    const draft = findDraft(held, ADMIN, id);
    expect(draft?.check.errors).toEqual([expect.stringContaining('bukan GeoJSON atau TopoJSON')]);
    expect(draft?.given).toEqual({ source: '', dated: '2023' });
    expect(idOf(await store(fields({ periksa: id })))).toBe(id);
    expect(boundarySets(held)).toEqual([]);
  });

  it('is cut off where it is too large, and leaves nothing behind', async () => {
    const held = served();
    const id = idOf(await check(upload({ content: new Uint8Array(32 * 1024 * 1024).fill(0x20) })));
    expect(findDraft(held, ADMIN, id)?.check.errors).toEqual([expect.stringContaining('lebih besar dari 30 MiB')]);
    expect(waiting(held)).toEqual([`batas-${id}.json`]);
  });

  it('is its sender’s alone, and for an hour at most', async () => {
    const held = served();
    const id = idOf(await check(upload()));
    expect(findDraft(held, { ...ADMIN, id: '2' } as Reader, id)).toBeNull();
    expect(findDraft(held, ADMIN, '../../pws')).toBeNull();
    const file = path.join(path.dirname(held.path), 'tmp', `batas-${id}.json`);
    const old = new Date(Date.now() - 61 * 60 * 1000);
    fs.utimesSync(file, old, old);
    expect(told(await store(fields({ periksa: id })))).toEqual(saying('paling lama disimpan satu jam'));
    expect(fs.existsSync(file)).toBe(false);
  });

  it('is checked one at a time', async () => {
    served();
    const [one, other] = await Promise.all([check(upload()), check(upload())]);
    const [busy, taken] = idOf(one) ? [other, one] : [one, other];
    expect(idOf(taken)).not.toBe('');
    expect(told(busy)).toEqual(saying('sedang diperiksa'));
  });

  it('without a file, a level or a form is refused', async () => {
    const held = served();
    const bare = new FormData();
    bare.set('tingkat', 'desa');
    const answer = await check(post(bare));
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Pilih berkas GeoJSON')]);
    expect(waiting(held)).toEqual([]);
    expect((await check(upload({ level: 'provinsi' }))).status).toBe(400);
    expect((await check(post('teks'))).status).toBe(400);
    expect((await withdraw(fields({ tingkat: 'desa', berkas: 'x' }))).status).toBe(400);
  });
});

describe('who may', () => {
  it('is the administrator alone, from the program’s own pages', async () => {
    for (const reader of [PUBLIC, { ...ADMIN, role: 'analis' }, { ...ADMIN, role: 'puskesmas' }] as Reader[]) {
      const held = served(reader);
      const expected = reader.kind === 'public' ? 401 : 403;
      for (const route of [check, store, withdraw]) expect((await route(upload())).status).toBe(expected);
      expect(boundarySets(held)).toEqual([]);
      vi.unstubAllEnvs();
    }
    served();
    for (const route of [check, store, withdraw]) {
      expect((await route(post(new URLSearchParams(), 'http://lain.example'))).status).toBe(403);
    }
  });
});
