import { expect, open, test, withAndWithoutScripts } from './fixtures/app';

const MISSING = [
  { what: 'area', path: '/wilayah/62.02.99', names: '62.02.99', offers: /\(62\.02\.\d\d\)/ },
  { what: 'puskesmas', path: '/puskesmas/PKM-620206-009', names: 'PKM-620206-009', offers: /Kotawaringin Timur/ },
  { what: 'indicator', path: '/indikator/ILP-PSX', names: 'ILP-PSX', offers: /\(ILP-PS[TY]\)/ },
  { what: 'level', path: '/indikator/ILP-PSY?tingkat=rt', names: '"rt"', offers: /pilihan bawaan/ },
  { what: 'level of the overview', path: '/?tingkat=rt', names: '"rt"', offers: /pilihan bawaan/ },
  { what: 'period', path: '/wilayah/62.02.06?periode=2026-13', names: '2026-13', offers: /Februari 2026/ },
  { what: 'comparison month', path: '/indikator/ILP-PSY?banding=kemarin', names: 'isian', offers: /tanpa isian/ },
  { what: 'area of an indicator', path: '/indikator/ILP-PSY?wilayah=62.03', names: '62.03', offers: /\(62\.02\)/ },
  { what: 'definition', path: '/definisi/ILP-PKN', names: 'ILP-PKN', offers: /\(ILP-PKM\)/ },
  {
    what: 'criterion of an assumption',
    path: '/wilayah/62.02.06/ilp?bagian=hambatan&andai=PSY-KADER9',
    names: 'Kriteria "PSY-KADER9"',
    offers: /pilihan bawaan/,
  },
  {
    what: 'facility of an assumption',
    path: '/wilayah/62.02.06/ilp?bagian=hambatan&fasilitas=PSY-0',
    names: 'Kode posyandu "PSY-0"',
    offers: /pilihan bawaan/,
  },
  { what: 'page', path: '/entah/apa', names: '/entah/apa', offers: /Ringkasan/ },
] as const;

withAndWithoutScripts('an address that leads nowhere', () => {
  for (const { what, path, names, offers } of MISSING) {
    test(`unknown ${what}: 404, named, with a nearest choice that works`, { tag: '@laptop' }, async ({ page }) => {
      await open(page, path, 404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halaman tidak ditemukan');
      await expect(page.locator('.lede')).toContainText(names);
      const choice = page.getByRole('main').getByRole('link', { name: offers }).first();
      await expect(choice).toBeVisible();
      const answer = await page.request.get((await choice.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
    });
  }
});

test('nonsense in an address never ends the server', { tag: '@laptop' }, async ({ request }) => {
  const nonsense = ['/wilayah/%00', '/wilayah/%E0%A4%A', "/wilayah/62'--", '/indikator/ILP-PSY?periode=9999-99'];
  nonsense.push('/?periode=2026-02&periode=2026-01', '/cari?q=', `/cari?q=${'a'.repeat(500)}`, '/wilayah/..%2f..%2f');
  for (const path of nonsense) {
    const status = (await request.get(path)).status();
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(status, path).toBeLessThan(500);
  }
  expect((await request.get('/')).status()).toBe(200);
});
