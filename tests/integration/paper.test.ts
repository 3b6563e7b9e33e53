import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadOf } from '@/app/_server/download';
import { type Store, closeStore, openStore } from '@/db/client';
import { createExampleStore } from '@/db/create-store';
import { formatCount, formatPercent } from '@/lib/narrative/format';
import { bodyOf, serve } from '../fixtures/api';
import { fileOf, linesOf, paperOf } from '../fixtures/files';
import { networkStore } from '../fixtures/network';
import { readPdf } from '../fixtures/pdf';
import { report } from '../fixtures/reports';
import { SMALL_DISTRICT } from '../fixtures/store';
import { TABLE } from '../unit/exports/fixture';

type Row = Readonly<{ area: { name: string }; numerator: number; denominator: number; value: number | null }>;
type Coverage = Readonly<{ rows: readonly Row[]; total: Row }>;

/** A row as a report writes it: name, n, N, share. */
function written({ area, numerator, denominator }: Row): string {
  return [area.name, formatCount(numerator), formatCount(denominator), formatPercent({ numerator, denominator })].join(
    '\t',
  );
}

describe('the papers of the example district', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-paper-'));
  let store: Store;

  beforeAll(async () => {
    await createExampleStore(path.join(folder, 'contoh.db'));
    store = openStore(path.join(folder, 'contoh.db'));
  }, 120_000);

  afterAll(() => {
    closeStore(store);
    fs.rmSync(folder, { recursive: true, force: true });
  });

  function agree(count: number, length: number): void {
    const add = store.sqlite.prepare(
      `INSERT INTO agreement (problem, action, office_id, deadline, area_id, state, created_at)
       SELECT ?, ?, 1, ?, id, 'baru', '2026-02-12T00:00:00Z' FROM area WHERE code = '62.02.06'`,
    );
    for (let number = 1; number <= count; number++) {
      add.run(`Masalah ${number} ${'kata '.repeat(length)}`, `Tindakan ${number}`, `2026-03-${10 + (number % 20)}`);
    }
  }

  it('bring the meeting sheet onto one page, whatever was agreed, and say what it leaves out', async () => {
    const api = serve(store);
    const { total } = await bodyOf<Coverage>(
      api('coverage?indicator=ILP-PST&area=62.02&level=kecamatan&period=2026-02'),
    );
    for (const [count, length] of [
      [0, 0],
      [3, 2],
      [30, 60],
    ] as const) {
      store.sqlite.prepare("UPDATE agreement SET state = 'batal'").run();
      agree(count, length);
      for (const place of ['62.02', '62.02.06', 'PKM-620206-002']) {
        const { pages } = await paperOf(`lembar-rapat?wilayah=${place}&periode=2026-02`);
        expect([place, pages.length]).toEqual([place, 1]);
        expect(pages[0]?.text).toContain('CONTOH: data contoh');
        if (place !== '62.02') continue;
        expect(pages[0]?.text).toContain(formatPercent(total));
        expect(pages[0]?.text).toContain(`${total.numerator}/${total.denominator} pustu`);
        expect(pages[0]?.text).toContain('perlu 4 posyandu lagi menuju 75%');
        if (count === 3) expect(pages[0]?.lines.some((line) => line.includes('Tindakan 3'))).toBe(true);
        if (count === 30) expect(pages[0]?.text).toMatch(/\d+ kesepakatan terbuka (lainnya )?ada di halaman/);
      }
    }
    store.sqlite.prepare("UPDATE agreement SET state = 'batal'").run();
  }, 60_000);

  it('tell a kecamatan in two to four pages, a kabupaten and a working area likewise, with the API’s figures', async () => {
    const api = serve(store);
    for (const { place, level } of [
      { place: '62.02', level: 'kecamatan' },
      { place: '62.02.06', level: 'desa' },
      { place: '62.02.17', level: 'desa' },
      { place: 'PKM-620206-002', level: 'desa' },
    ]) {
      const coverage = `coverage?indicator=ILP-PSY&area=${place}&level=${level}&period=2026-02`;
      const { rows } = await bodyOf<Coverage>(api(coverage));
      const paper = await paperOf(`laporan?wilayah=${place}&periode=2026-02`);
      const lines = linesOf(paper);
      expect(paper.pages.length).toBeGreaterThanOrEqual(2);
      expect(paper.pages.length).toBeLessThanOrEqual(4);
      expect(paper.fonts.every(({ embedded }) => embedded)).toBe(true);
      for (const row of rows.filter(({ value }) => value !== null)) {
        expect(lines.some((line) => line.startsWith(written(row)))).toBe(true);
      }
      paper.pages.forEach(({ text }, index) => {
        expect(text).toContain(`Halaman ${index + 1} dari ${paper.pages.length}`);
        expect(text).toContain('CONTOH: data contoh');
      });
    }
  }, 60_000);

  it('claim nothing of a month that nobody has reported', async () => {
    serve(store);
    for (const address of ['lembar-rapat?wilayah=62.02', 'laporan?wilayah=62.02']) {
      const text = linesOf(await paperOf(`${address}&periode=2023-01`)).join('\n');
      expect(text).toContain('belum lapor');
      expect(text).toContain('Tidak ada kriteria wajib yang dilaporkan kurang.');
      expect(text).not.toMatch(/sudah mencapai (acuan|target)|perlu dukungan/);
    }
  });

  it('say on the PWS sheet what the API says of each indicator', async () => {
    const api = serve(store);
    const lines = linesOf(await paperOf('lembar-pws?wilayah=PKM-620206-002&periode=2026-02&format=pdf'));
    for (const { code, name } of [
      { code: 'K6', name: 'Kunjungan ibu hamil keenam (K6)' },
      { code: 'DS', name: 'Balita ditimbang (D/S)' },
      { code: 'IDL', name: 'Imunisasi dasar lengkap' },
    ]) {
      const { total } = await bodyOf<Readonly<{ total: { cumulative: { numerator: number; denominator: number } } }>>(
        api(`pws?indicator=${code}&area=PKM-620206-002&level=desa&period=2026-02`),
      );
      const { numerator, denominator } = total.cumulative;
      const figures = [name, formatCount(numerator), formatCount(denominator), formatPercent(total.cumulative)];
      expect(lines.some((line) => line.includes(figures.join('\t')))).toBe(true);
    }
  });

  it('hold every part of the downloads as a PDF under the same name', async () => {
    serve(store);
    for (const address of [
      'capaian?indikator=ILP-PSY&wilayah=62.02&tingkat=kecamatan&periode=2026-02',
      'definisi?tabel=kriteria',
      'fasilitas?wilayah=62.02.06&periode=2026-02',
      'ilp?wilayah=62.02.06&periode=2026-02&bagian=kader',
      'kesinambungan?wilayah=62.02.06&periode=2026-02',
      'lembar-pws?wilayah=PKM-620206-002&periode=2026-02',
      'matriks?wilayah=62.02.06&periode=2026-02',
      'mutu-data?periode=2026-02',
    ]) {
      const [csv, pdf] = await Promise.all([fileOf(`${address}&format=csv`), fileOf(`${address}&format=pdf`)]);
      const name = csv.headers.get('content-disposition')?.replace('.csv', '.pdf');
      expect([address, pdf.status, pdf.headers.get('content-disposition')]).toEqual([address, 200, name]);
      expect(pdf.headers.get('cache-control')).toBe('private, no-store');
      const paper = readPdf(new Uint8Array(await pdf.arrayBuffer()));
      expect(paper.pages.every(({ text }) => text.includes('CONTOH: data contoh'))).toBe(true);
    }
  }, 60_000);
});

describe('a table that would be a book', () => {
  it('is refused as a PDF, with what to do instead', async () => {
    const rows = Array.from({ length: 6000 }, () => ({ code: '62', name: 'Hulu', numerator: 1 }));
    await expect(downloadOf({ ...TABLE, rows }, 'pdf')).rejects.toMatchObject({
      refusal: { status: 400, detail: expect.stringContaining('Unduh XLSX, atau pilih wilayah yang lebih kecil.') },
    });
  });
});

describe('a table on paper over random reports', () => {
  const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
  const counts = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: DESA.length, maxLength: DESA.length });

  it('says the figures of the API and of the CSV', async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (reported) => {
        const store = networkStore();
        report(store, {
          sasaran: DESA.map((desa) => [2026, desa, 'bumil', 200] as const),
          capaian: DESA.map((desa, index) => ['2026-01', desa, 'K6', reported[index] ?? 0] as const),
        });
        const api = serve(store);
        const query = 'indicator=K6&area=62.02&level=desa&period=2026-01';
        const { rows, total } = await bodyOf<Coverage>(api(`coverage?${query}`));
        const address = 'capaian?indikator=K6&wilayah=62.02&tingkat=desa&periode=2026-01';
        const cells = linesOf(await paperOf(`${address}&format=pdf`)).map((line) => line.split('\t'));
        for (const { numerator, denominator } of [...rows, total]) {
          const share = formatPercent({ numerator, denominator });
          const found = cells.filter((line) => line.includes(formatCount(numerator)) && line.includes(share));
          expect(found.length).toBeGreaterThan(0);
        }
        const csv = (await (await fileOf(`${address}&format=csv`)).text()).slice(1).trim().split('\r\n');
        for (const line of csv.slice(1)) {
          const [name] = line.split(';');
          const figures = line.split(';').filter((cell) => /^[\d.]+(,\d)?$/.test(cell));
          const own = cells.find((each) => each[1] === name);
          expect(own?.map((cell) => cell.replace(/[.%]/g, ''))).toEqual(expect.arrayContaining(figures));
        }
      }),
      { numRuns: 5, seed: 36 },
    );
  }, 60_000);
});
