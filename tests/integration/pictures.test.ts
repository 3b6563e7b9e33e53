import { describe, expect, it } from 'vitest';
import { serve } from '../fixtures/api';
import { networkStore } from '../fixtures/network';
import { report } from '../fixtures/reports';
import { SMALL_DISTRICT } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
type Get = (request: Request, context: { params: Promise<never> }) => Promise<Response>;

/** A small district with figures of every kind of chart. */
function district() {
  const store = networkStore({
    kriteria: ['2026-02,PSY-1,SH-BUMIL,ya,', '2026-02,PSY-2,SH-BUMIL,tidak,'],
  });
  report(store, {
    sasaran: DESA.flatMap((desa) => [[2026, desa, 'bumil', 40] as const, [2026, desa, 'bayi', 40] as const]),
    targets: [[2026, '62.02', 'K6', 9000]],
    capaian: DESA.slice(1).flatMap((desa, index) => [
      ['2026-02', desa, 'K1', 9 + index] as const,
      ['2026-02', desa, 'K6', 4 + index] as const,
      ['2026-02', desa, 'DPT1', 9] as const,
      ['2026-02', desa, 'DPT3', 8] as const,
    ]),
  });
  serve(store);
  return store;
}

async function ask(path: string, query: string): Promise<Response> {
  const routes: Readonly<Record<string, () => Promise<{ GET: unknown }>>> = {
    capaian: () => import('@/app/unduh/capaian/route'),
    tren: () => import('@/app/unduh/tren/route'),
    peta: () => import('@/app/unduh/peta/route'),
    kesinambungan: () => import('@/app/unduh/kesinambungan/route'),
    ilp: () => import('@/app/unduh/ilp/route'),
  };
  const { GET } = await (routes[path] as () => Promise<{ GET: unknown }>)();
  const request = new Request(`http://localhost/unduh/${path}?${query}`);
  return (GET as Get)(request, { params: Promise.resolve({}) as Promise<never> });
}

const VIEW = 'indikator=K6&wilayah=62.02&tingkat=desa&periode=2026-02';
const PLACE = 'wilayah=62.02&periode=2026-02';

/** Each chart by its address, with a word and a figure that it must hold. */
const CHARTS: readonly (readonly [path: string, query: string, ...words: string[]])[] = [
  ['capaian', VIEW, 'Hulu Kota', 'belum lapor', '4/40'],
  ['tren', VIEW, 'Kunjungan ibu hamil keenam'],
  ['kesinambungan', PLACE, 'Kesinambungan pelayanan ibu dan anak', 'K6 mendapat K6'],
  ['kesinambungan', `${PLACE}&bagian=putus`, 'Putus imunisasi', 'batas 5%'],
  ['kesinambungan', `${PLACE}&bagian=penimbangan`, 'Penimbangan balita', 'belum lapor'],
  ['ilp', `${PLACE}&bagian=hambatan`, 'Kriteria yang paling banyak menghambat'],
  ['ilp', `${PLACE}&bagian=hambatan&andai=PSY-KADER5&gambar=andaian`, 'Andaian, bukan capaian'],
  ['ilp', `${PLACE}&bagian=siklus-hidup`, 'Ibu hamil', '1/2'],
  ['ilp', `${PLACE}&bagian=bidang-spm`, 'Enam bidang SPM Posyandu', 'belum dilaporkan'],
  ['ilp', `${PLACE}&bagian=kader`, 'Kader per kecamatan', '4/5'],
  ['ilp', `${PLACE}&bagian=kader&gambar=kebutuhan`, 'Pelatihan: terjangkau dan masih perlu'],
];

describe('every chart as a picture', () => {
  it.each(CHARTS)('/unduh/%s?%s', async (path, query, ...words) => {
    district();
    const svg = await ask(path, `${query}&format=svg`);
    expect(svg.status, await svg.clone().text()).toBe(200);
    expect(svg.headers.get('content-disposition')).toMatch(/filename="[\w-]+\.svg"/);
    const text = await svg.text();
    for (const word of [...words, 'Data per ']) expect(text).toContain(word);
    expect(text).not.toContain('href');
    const png = Buffer.from(await (await ask(path, `${query}&format=png`)).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  it('says CONTOH inside where the data are an example', async () => {
    const store = district();
    store.sqlite.prepare('UPDATE district SET example = 1').run();
    for (const [path, query] of CHARTS)
      expect(await (await ask(path, `${query}&format=svg`)).text()).toContain('CONTOH');
  });

  it('says what there is where an address asks for another', async () => {
    district();
    const refusals = [
      ['peta', `${VIEW}&format=png`, 404, 'belum tersedia'],
      ['peta', `${VIEW}&format=csv`, 400, 'svg atau png'],
      ['ilp', `${PLACE}&bagian=jejaring&format=png`, 400, 'berupa tabel'],
      ['ilp', `${PLACE}&bagian=kader&gambar=toString&format=png`, 400, 'Pilih kader, kebutuhan'],
      ['ilp', `${PLACE}&bagian=hambatan&gambar=andaian&format=png`, 400, 'tidak memuat andaian'],
      ['ilp', `${PLACE}&bagian=lokus&format=png`, 404, 'lokus'],
    ] as const;
    for (const [path, query, status, said] of refusals) {
      const answer = await ask(path, query);
      expect(answer.status, query).toBe(status);
      expect(await answer.text()).toContain(said);
    }
  });
});
