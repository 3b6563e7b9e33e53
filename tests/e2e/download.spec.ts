import fs from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { expect, open, test, withAndWithoutScripts } from './fixtures/app';

const COVERAGE = 'indicator=ILP-PSY&area=62.02&level=kecamatan&period=2026-02';

withAndWithoutScripts('the downloads of a page', () => {
  test('hold the figures that the page shows, under names that say CONTOH', async ({ page }) => {
    await open(page, '/');
    const frame = page.getByRole('region', { name: 'Capaian per kecamatan' });
    await frame.getByText('Tabel', { exact: true }).click();
    const shown = (await frame.getByRole('row').allInnerTexts()).map((text) =>
      text.split('\t').map((cell) => cell.trim()),
    );
    await frame.getByText('Unduh', { exact: true }).click();

    const csv = await download(page, frame.getByRole('link', { name: 'Unduh CSV' }));
    expect(csv.name).toBe('contoh_ilp-psy_kotawaringin-timur_2026-02.csv');
    const text = csv.content.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = text
      .slice(1)
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(lines).toHaveLength(shown.length);
    expect(lines.slice(1).map((line) => line.slice(0, 3))).toEqual(shown.slice(1).map((row) => row.slice(0, 3)));
    expect(lines.at(-1)?.slice(1, 4)).toEqual(['229', '310', '73,9']);

    const xlsx = await download(page, frame.getByRole('link', { name: 'Unduh XLSX' }));
    expect(xlsx.name).toBe('contoh_ilp-psy_kotawaringin-timur_2026-02.xlsx');
    const { sheets } = await readXlsx(xlsx.content);
    const total = sheets[1]?.rows.find((row) => String(row[1]).startsWith('Jumlah '));
    expect(total).toEqual(expect.arrayContaining([229, 310, 229 / 310]));
    expect(JSON.stringify(sheets[0]?.rows)).toContain('CONTOH');
  });
});

withAndWithoutScripts('the downloads of the definitions', () => {
  test('hold the tables that the page prints, the whole catalogue in one file', async ({ page }) => {
    await open(page, '/definisi');
    for (const { heading, table, header } of [
      { heading: 'Kriteria per jenis fasilitas', table: 'kriteria', header: 'Kode;Kriteria;Fasilitas;Wajib;' },
      { heading: 'Katalog indikator', table: 'indikator', header: 'Kode;Indikator;Pembilang;Penyebut;' },
    ]) {
      const section = page.getByRole('region', { name: heading, exact: true });
      const shown = await section.locator('tbody th').allInnerTexts();
      expect(shown.length).toBeGreaterThan(20);

      const csv = await download(page, section.getByRole('link', { name: 'Unduh CSV' }));
      expect(csv.name).toMatch(new RegExp(`^contoh_definisi-${table}_kotawaringin-timur_\\d{4}-\\d{2}\\.csv$`));
      const [head = '', ...lines] = csv.content.toString('utf8').slice(1).trim().split('\r\n');
      expect(head.startsWith(header)).toBe(true);
      expect(lines.map((line) => line.split(';')[0]).sort()).toEqual(shown.toSorted());

      const xlsx = await download(page, section.getByRole('link', { name: 'Unduh XLSX' }));
      const { sheets } = await readXlsx(xlsx.content);
      const codes = new Set(sheets[1]?.rows.map(([code]) => String(code)));
      expect(shown.filter((code) => !codes.has(code))).toEqual([]);
    }
  });
});

test('the API says the same as JSON, CSV and XLSX', { tag: '@laptop' }, async ({ request }) => {
  const { total, rows } = await (await request.get(`/api/v1/coverage?${COVERAGE}`)).json();
  expect([total.numerator, total.denominator, total.unitsToTarget, rows.length]).toEqual([229, 310, 4, 17]);
  expect(total.value).toBe(229 / 310);
  const csv = (await (await request.get(`/api/v1/coverage.csv?${COVERAGE}`)).text()).trim().split(/\r?\n/);
  expect(csv).toHaveLength(19);
  expect(csv.at(-1)).toContain('62.02,Kabupaten Kotawaringin Timur,kabupaten,reported,229,310,');
  const { sheets } = await readXlsx(await (await request.get(`/api/v1/coverage.xlsx?${COVERAGE}`)).body());
  const sum = sheets.flatMap(({ rows: each }) => each).find((row) => String(row[1]).startsWith('Jumlah '));
  expect(sum).toEqual(expect.arrayContaining([229, 310, 229 / 310]));
});

/** Follows a link that downloads; the file's suggested name and its bytes. */
async function download(page: Page, link: ReturnType<Page['locator']>): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), content: await fs.readFile(await file.path()) };
}
