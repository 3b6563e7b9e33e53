import { expect, open, test } from './fixtures/app';
import { DESA, FACILITIES, INDICATOR, KECAMATAN, NAMES, POSYANDU } from './fixtures/example';
import { lowTargets } from './fixtures/layout';

/** What a thumb aims at: navigation, controls, and the lists that lead on. Links inside sentences and tables are text. */
const TARGETS = [
  '.brand',
  '.site-nav a',
  '.search input',
  '.search button',
  '.breadcrumbs a',
  '.level-links a',
  '.frame-tabs label',
  '.bar-name a',
  'summary',
  '.controls select',
  '.controls input',
  '.facility-table tbody a',
  '.network-list a',
  '.controls button',
  '.button',
  '.range',
  'main .stack > li > a',
  '.facility-list a',
  '.movers a',
].join(', ');

const PATHS = ['/', KECAMATAN, `${KECAMATAN}/ilp?bagian=jejaring`, DESA, FACILITIES, POSYANDU, '/indikator', INDICATOR];

for (const path of [...PATHS, NAMES, '/cari?q=ketapang', '/wilayah/99']) {
  test(`what a thumb aims at on ${path} is at least 44 px high`, { tag: '@phone' }, async ({ page }) => {
    await open(page, path, path === '/wilayah/99' ? 404 : 200);
    expect(await lowTargets(page.locator(TARGETS))).toEqual([]);
    for (const files of await page.getByRole('radio', { name: 'Unduh' }).all()) await files.check({ force: true });
    expect(await lowTargets(page.locator('.frame-panel[data-panel="unduh"] a'))).toEqual([]);
  });
}
