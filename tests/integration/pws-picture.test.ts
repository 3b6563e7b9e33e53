import { describe, expect, it } from 'vitest';
import { GET } from '@/app/unduh/pws/route';
import { scaleOf } from '@/app/_server/picture';
import { serve } from '../fixtures/api';
import { networkStore } from '../fixtures/network';
import { report } from '../fixtures/reports';
import { SMALL_DISTRICT } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);

/** What the address answers over a small district whose desa have reported K6 in June and July. */
async function ask(
  query: string,
  change: Readonly<Record<string, string>> = {},
  stockWords: 'ya' | 'tidak' = 'tidak',
): Promise<Response> {
  const store = networkStore();
  store.sqlite.prepare("INSERT INTO setting (key, value) VALUES ('pws.stockWords', ?)").run(JSON.stringify(stockWords));
  report(store, {
    sasaran: DESA.map((desa) => [2026, desa, 'bumil', 200] as const),
    targets: [[2026, '62.02', 'K6', 9000]],
    capaian: DESA.flatMap((desa, index) => [
      ['2026-06', desa, 'K6', 10] as const,
      ['2026-07', desa, 'K6', 8 + index] as const,
    ]),
  });
  serve(store);
  const base = { indikator: 'K6', wilayah: '62.02', tingkat: 'desa', periode: '2026-07' };
  const parameters = new URLSearchParams({ ...base, ...change });
  return GET(new Request(`http://localhost/unduh/pws?${parameters}&${query}`));
}

describe('GET /unduh/pws', () => {
  it('draws the graph as an SVG that stands alone: heading, source and date inside, no link that leads nowhere', async () => {
    const answer = await ask('format=svg');
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="k6-pws_contoh_2026-07.svg"');
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    for (const part of [
      '>PWS Kunjungan ibu hamil keenam',
      '>Kabupaten Contoh, s.d. Juli 2026<',
      'target s.d. Juli 52,5%',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Data per ');
    expect(text).not.toContain('href');
    expect(text).not.toContain('CONTOH<');
  });

  it('draws the same as a PNG at twice its size, its words in a font that comes along', async () => {
    const bytes = Buffer.from(await (await ask('format=png')).arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const [, width = '', height = ''] =
      /width="(\d+)" height="([\d.]+)"/.exec(await (await ask('format=svg')).text()) ?? [];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      Number(width) * 2,
      Math.round(Number(height) * 2),
    ]);
    // A picture without its letters would be a third of this.
    expect(bytes.length).toBeGreaterThan(40_000);
  });

  it('draws more areas less sharp rather than larger than the memory bears', () => {
    expect(scaleOf({ width: 1042, height: 700 })).toBe(2);
    const [width, height] = [21_300, 750];
    const scale = scaleOf({ width, height });
    expect(scale).toBeGreaterThan(1);
    expect(width * height * scale ** 2).toBeLessThanOrEqual(20_000_001);
  });

  it('draws a stock indicator only where the district has chosen the four words for it', async () => {
    const change = { indikator: 'ILP-PSY', periode: '2026-02' };
    expect((await ask('format=svg', change)).status).toBe(400);
    const answer = await ask('format=svg', change, 'ya');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Adaptasi PWS');
  });

  it('gives the table as csv and xlsx, and refuses what it has no picture of', async () => {
    expect(await (await ask('format=csv')).text()).toContain('Status PWS');
    expect((await ask('format=xlsx')).headers.get('content-type')).toContain('spreadsheetml');
    const refusals = [
      [await ask('format=gif'), 'Pilih csv, xlsx, pdf, svg, atau png.'],
      [await ask('format=png', { indikator: 'LHR' }), 'tidak dinilai dengan PWS'],
      [await ask('format=svg', { indikator: 'ILP-PSY' }), 'tidak dinilai dengan PWS'],
      [await ask('format=svg', { tingkat: 'rt' }), 'bukan tingkat wilayah'],
    ] as const;
    for (const [answer, detail] of refusals) {
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(detail);
    }
  });
});
