/**
 * `npm run panduan:gambar [-- NAMA...]`: takes the pictures of the user guide (or the named ones) anew, from an example database made for it and a server
 * of its own, with the browser that the tests use. Nothing of the user's data is touched.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Page, chromium } from 'playwright';
import { createStore } from '@/db/create-store';
import { EXAMPLE_PASSWORD } from '@/lib/access/sign-in-name';
import { PICTURES, type Picture, SIZES } from './guide/pictures';
import { findBrowser } from './bootstrap/browser.mjs';

const ROOT = process.cwd();
const PORT = '3987';
const ADDRESS = `http://127.0.0.1:${PORT}`;
const OUT = path.join(ROOT, 'docs', 'panduan', 'gambar');

const say = (sentence: string) => console.error(sentence);

async function main(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-panduan-'));
  const database = path.join(folder, 'pws.db');
  await createStore(database, '62.02', { example: true, say });
  const server = serve(database);
  try {
    await answering(server);
    await takeAll();
  } finally {
    server.kill('SIGTERM');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function serve(database: string): ChildProcess {
  const env = { ...process.env, PORT, PWS_HOST: '127.0.0.1', PWS_DATABASE: database, PWS_URL: '', PWS_PUBLIC_READ: '' };
  return spawn(process.execPath, ['--import', 'tsx', path.join(ROOT, 'scripts', 'start.ts')], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Waits until the server answers; it builds the pages first where they are stale. */
async function answering(server: ChildProcess): Promise<void> {
  for (const end = Date.now() + 300_000; Date.now() < end;) {
    if (server.exitCode !== null) throw new Error('The server ended before it answered.');
    const answer = await fetch(`${ADDRESS}/masuk`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The server did not answer.');
}

async function takeAll(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    baseURL: ADDRESS,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  let reader = '';
  const named = process.argv.slice(2);
  for (const picture of PICTURES.filter(({ name }) => named.length === 0 || named.includes(name))) {
    if ((picture.as ?? '') !== reader) {
      await context.clearCookies();
      if (picture.as) await signIn(page, picture.as);
      reader = picture.as ?? '';
    }
    await take(page, picture);
  }
  await browser.close();
}

async function signIn(page: Page, role: string): Promise<void> {
  await page.goto('/masuk');
  await page.getByLabel('Nama masuk').fill(`contoh.${role}`);
  await page.getByLabel('Kata sandi').fill(EXAMPLE_PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Masuk' }).click();
  await page.getByRole('button', { name: 'Keluar' }).waitFor();
}

async function take(page: Page, { name, path: address, size = 'laptop', ready, after }: Picture): Promise<void> {
  await page.setViewportSize(SIZES[size]);
  await page.goto(address);
  await ready?.(page);
  await page.screenshot({ path: path.join(OUT, `${name}.png`) });
  await after?.(page);
  say(`${name}.png`);
}

await main();
