import fs from 'node:fs';
import path from 'node:path';
import { BootstrapError, ROOT, runQuietly, say } from './progress.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this computer for the end-to-end tests: $CHROME_PATH, else the usual places; undefined without one. */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...PLACES].find((place) => place && fs.existsSync(place));
}

/** Makes sure that the tests have a browser: the computer's own, Debian's chromium, or the one Playwright downloads. */
export async function provideBrowser() {
  if (findBrowser() || (await playwrightHasBrowser())) return;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    say('Belum ada peramban untuk pengujian; memasang chromium (sekitar setengah menit) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly('Peramban', 'apt-get', ['update'], { env });
    await runQuietly('Peramban', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  } else {
    say('Belum ada peramban untuk pengujian; mengunduh chromium …');
    await runQuietly('Peramban', process.execPath, [playwright(), 'install', 'chromium']);
  }
  if (findBrowser() || (await playwrightHasBrowser())) return;
  throw new BootstrapError(
    'Tidak ada peramban untuk pengujian: pasang Chromium atau Google Chrome, atau isi CHROME_PATH dengan letaknya.',
  );
}

function playwright() {
  return path.join(ROOT, 'node_modules', 'playwright', 'cli.js');
}

async function playwrightHasBrowser() {
  const probe = "process.exit(require('fs').existsSync(require('playwright').chromium.executablePath()) ? 0 : 1)";
  return (await runQuietly('Peramban', process.execPath, ['-e', probe])).code === 0;
}
