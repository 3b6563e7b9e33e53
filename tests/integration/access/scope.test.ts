import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hrefWithin, outOfScope, withinScope } from '@/app/_server/scope';
import type { Store } from '@/db/client';
import { district } from '@/db/places';
import { PUBLIC, type Reader } from '@/lib/access/reader';
import { RULES } from '@/lib/access/rules';
import { OUT_OF_SCOPE } from '@/lib/access/scope';
import { month } from '@/lib/coverage/period';
import { ORIGIN, addKnown, cookieFor, served } from '../../fixtures/accounts';
import { networkStore } from '../../fixtures/network';
import { type Handler, addressOf } from '../../fixtures/routes';

afterEach(() => {
  vi.unstubAllEnvs();
});

const CAMAT: Reader = { kind: 'account', id: '1', name: 'camat', role: 'camat', area: '62.02.01' };

function seenBy(store: Store, reader: Reader = CAMAT, publicRead = false) {
  const held = district(store);
  if (!held) throw new Error('the store has no district');
  return { store, reader, deployment: { publicRead, district: held, current: month(2026, 2) } };
}

const isShown = (store: Store, address: string, reader?: Reader, publicRead?: boolean) =>
  outOfScope(seenBy(store, reader, publicRead), new URL(address, ORIGIN)) === null;

/** What a camat of Hulu (62.02.01) may open. PKM-2 stands in Hilir and serves Hulu Dua. */
const SHOWN = [
  '/',
  '/?tingkat=kecamatan&peta=tanpa',
  '/wilayah/62',
  '/wilayah/62.02',
  '/wilayah/62.02.01',
  '/wilayah/62.02.01/matriks',
  '/wilayah/62.02.01/kesinambungan',
  '/wilayah/62.02.01.2003',
  '/puskesmas/PKM-1',
  '/puskesmas/PKM-2',
  '/indikator/ILP-PSY',
  '/indikator/ILP-PSY?tingkat=kecamatan',
  '/indikator/ILP-PSY?wilayah=62.02.01&tingkat=desa',
  '/indikator/ILP-PSY?wilayah=62.02.01&tingkat=puskesmas',
  '/indikator/ILP-PSY/nama?wilayah=62.02.01&periode=2026-02',
  '/definisi/ILP-PSY',
  '/api/v1/coverage?indicator=ILP-PSY&area=62.02&level=kecamatan&period=2026-02',
  '/api/v1/trend?indicator=ILP-PSY&area=62.02',
  '/api/v1/facilities?area=62.02.01&period=2026-02',
  '/api/v1/areas?parent=62.02.02',
  '/unduh/lembar-pws?wilayah=62.02&periode=2026-02&format=csv',
  '/wilayah/62.99',
  '/fasilitas?wilayah=62.02.01',
  '/fasilitas?wilayah=62.02.01.2003&status=belum&halaman=2',
  '/fasilitas?wilayah=PKM-2',
  '/fasilitas/PSY-1',
  '/fasilitas/PSY-5',
  '/unduh/fasilitas?wilayah=62.02.01&periode=2026-02&format=csv&kriteria=PSY-KADER5',
];

const REFUSED = [
  '/?tingkat=desa',
  '/?tingkat=puskesmas',
  '/?peta=desa',
  '/?tingkat=kecamatan&peta=desa',
  '/wilayah/62.02/matriks',
  '/wilayah/62.02/kesinambungan',
  '/wilayah/62.02.02',
  '/wilayah/62%2E02%2E02',
  '/wilayah/62.02.02/matriks',
  '/wilayah/62.02.02.2001',
  '/puskesmas/PKM-3',
  '/indikator/ILP-PSY?tingkat=desa',
  '/indikator/ILP-PSY?tingkat=puskesmas',
  '/indikator/ILP-PSY?wilayah=62.02.02',
  '/indikator/ILP-PSY/nama?wilayah=62.02&periode=2026-02',
  '/indikator/ILP-PSY/nama?wilayah=62.02.02&periode=2026-02',
  '/api/v1/coverage?indicator=ILP-PSY&area=62.02&level=desa&period=2026-02',
  '/api/v1/coverage?indicator=ILP-PSY&area=%2062.02.02%20&level=kecamatan&period=2026-02',
  '/api/v1/coverage.csv?indicator=ILP-PSY&area=62.02&level=puskesmas&period=2026-02',
  '/api/v1/pws.xlsx?indicator=K6&area=62.02.02&level=desa&period=2026-02',
  '/api/v1/trend?indicator=ILP-PSY&area=62.02.02',
  '/api/v1/facilities?area=62.02&period=2026-02',
  '/api/v1/facilities?area=PKM-3&period=2026-02',
  '/unduh/fasilitas?wilayah=62.02&periode=2026-02&format=csv',
  '/unduh/matriks?wilayah=62.02&periode=2026-02&format=csv',
  '/unduh/nama?wilayah=62.02.02&indikator=ILP-PSY&periode=2026-02&format=csv',
  '/unduh/capaian?wilayah=62.02&tingkat=desa&indikator=ILP-PSY&periode=2026-02&format=csv',
  // A parameter that the route does not read hides none that it does.
  '/unduh/nama?area=62.02.01&wilayah=62.02.02&indikator=ILP-PSY',
  '/api/v1/coverage?indicator=ILP-PSY&wilayah=62.02.01&area=62.02.02&tingkat=kecamatan&level=desa',
  '/mutu-data',
  '/mutu-data?wilayah=62.02.01',
  '/entah',
  '/fasilitas',
  // A form sends an empty parameter for the whole district.
  '/fasilitas?wilayah=',
  '/fasilitas?wilayah=%20&status=belum',
  '/fasilitas?wilayah=62.02',
  '/fasilitas?wilayah=62.02.02',
  '/fasilitas?wilayah=62.02.01&wilayah=62.02.02',
  '/fasilitas/PSY-6',
  '/fasilitas/PKM-3?wilayah=62.02.01',
  // The own place in a parameter that the route does not read leaves it looking at the whole district.
  '/?wilayah=62.02.01&tingkat=desa',
  '/?area=62.02.01&peta=desa',
  '/fasilitas?area=62.02.01',
  '/indikator/ILP-PSY?area=62.02.01&tingkat=desa',
  '/tabel-indikator?area=62.02.01&tingkat=desa',
  '/unduh/tabel-indikator?area=62.02.01&tingkat=desa&format=csv',
  '/api/v1/coverage?indicator=ILP-PSY&wilayah=62.02.01&level=desa&period=2026-02',
  // So does what names no place at all.
  '/?wilayah=entah&tingkat=desa',
  '/fasilitas?wilayah=entah',
  '/indikator/ILP-PSY?wilayah=entah&tingkat=desa',
];

const held = () =>
  networkStore({
    fasilitas: ['PKM-3,puskesmas,Puskesmas Jauh,62.02.02.2002,,,,,,'],
    wilayah_kerja: ['62.02.01.2003,PKM-2,2026-01'],
  });

describe('a camat of a closed deployment', () => {
  it('sees the own kecamatan in detail and the kabupaten in sum, and nothing else', () => {
    const store = held();
    expect(SHOWN.filter((address) => !isShown(store, address))).toEqual([]);
    expect(REFUSED.filter((address) => isShown(store, address))).toEqual([]);
  });

  it('is led by a search only to what opens', () => {
    const links = ['/wilayah/62.02.01', '/wilayah/62.02.02', '/puskesmas/PKM-1', '/puskesmas/PKM-3'];
    const led = withinScope(
      seenBy(held()),
      links.map((href) => ({ href })),
    );
    expect(led.map(({ href }) => href)).toEqual(['/wilayah/62.02.01', '/puskesmas/PKM-1']);
  });
});

describe('a key to one area', () => {
  const OWN = '62.02.01';
  const KEY: Reader = { kind: 'key', id: 1, area: OWN };
  const figures = Object.entries(RULES).filter(([, rule]) => {
    const access = rule.GET;
    return access?.action === 'read' && access.look !== 'nothing';
  });
  const inPath = (path: string) => /^\/(wilayah|puskesmas|fasilitas)\/\[/.test(path);

  it.each(figures.map(([path]) => path).filter((path) => !inPath(path)))(
    'opens nothing of %s unless the address names the area where it is read',
    (path) => {
      const store = held();
      const address = addressOf(path, { kode: 'ILP-PSY' });
      const name = path.startsWith('/api/') ? 'area' : 'wilayah';
      const other = name === 'area' ? 'wilayah' : 'area';
      const hostile = [
        '',
        `${other}=${OWN}`,
        `${name}=`,
        `${name}=entah`,
        `${name}=${OWN},62.02.02`,
        `${name}[]=${OWN}`,
      ];
      for (const query of [...hostile, `${name}=${OWN}&${name}=62.02`, `${name}=${OWN}&${other}=62.02.02`]) {
        expect(isShown(store, `${address}?${query}&tingkat=kecamatan&level=kecamatan`, KEY), query).toBe(false);
      }
    },
  );

  it('opens its area by its pages and its parameter', () => {
    const store = held();
    const shown = [`/wilayah/${OWN}`, `/wilayah/${OWN}/ilp`, `/indikator/ILP-PSY?wilayah=${OWN}`, '/fasilitas/PSY-1'];
    expect(shown.filter((address) => !isShown(store, address, KEY))).toEqual([]);
    expect(['/wilayah/62.02', '/puskesmas/PKM-1'].filter((address) => isShown(store, address, KEY))).toEqual([]);
  });
});

describe('everybody else', () => {
  it('reads everything that their role may: the area of an account bounds what it writes, not what it reads', () => {
    const store = held();
    const others: readonly Reader[] = [
      { kind: 'account', id: '2', name: 'p', role: 'puskesmas', area: 'PKM-1' },
      { kind: 'account', id: '3', name: 'a', role: 'analis', area: null },
      { kind: 'account', id: '4', name: 'b', role: 'pembaca', area: null },
    ];
    for (const reader of others) expect(REFUSED.filter((address) => !isShown(store, address, reader))).toEqual([]);
    expect(REFUSED.filter((address) => !isShown(store, address, PUBLIC, true))).toEqual([]);
    expect(REFUSED.filter((address) => !isShown(store, address, CAMAT, true))).toEqual([]);
  });
});

describe('routes', () => {
  const get = async (folder: string, query: string, cookie: string) => {
    const file = path.join(process.cwd(), 'app', folder, 'route.ts');
    const { GET } = (await import(file)) as { GET: Handler };
    return GET(new Request(`${ORIGIN}/${folder}?${query}`, { headers: { cookie } }));
  };

  it('refuse with 403 and the sentence, and answer the rest for this reader alone', async () => {
    const store = held();
    served(store);
    await addKnown(store, 'camat.62.02.01', 'camat', { area: '62.02.01' });
    const cookie = await cookieFor('camat.62.02.01');
    const refused = await get('api/v1/facilities', 'area=62.02&period=2026-02', cookie);
    expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([403, OUT_OF_SCOPE]);
    const own = await get('api/v1/facilities', 'area=62.02.01&period=2026-02', cookie);
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    const found = (await (await get('cari/saran', 'q=hilir', cookie)).json()) as { hits: { href: string }[] };
    expect(found.hits.map(({ href }) => href)).toEqual(['/puskesmas/PKM-2']);
    const tag = own.headers.get('etag') ?? '';
    await addKnown(store, 'camat.62.02.02', 'camat', { area: '62.02.02' });
    const other = await get('api/v1/facilities', 'area=62.02.01&period=2026-02', await cookieFor('camat.62.02.02'));
    expect([other.status, other.headers.get('etag')]).not.toEqual([200, tag]);
  });
});

describe('hrefWithin', () => {
  it('keeps an address that the reader may open, and no other', () => {
    const store = networkStore();
    const own = '/indikator/ILP-PSY/nama?wilayah=62.02.01&periode=2026-02';
    const all = '/indikator/ILP-PSY/nama?wilayah=62.02&periode=2026-02';
    expect([own, all, '/wilayah/62.02.02', null].map((href) => hrefWithin(seenBy(store), href))).toEqual([
      own,
      null,
      null,
      null,
    ]);
    expect(hrefWithin(seenBy(store, PUBLIC, true), all)).toBe(all);
  });
});
