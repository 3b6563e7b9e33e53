import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/bootstrap/browser.mjs';

/**
 * The tests meet a server of their own: a fresh example database in a temporary folder, on a free port, never
 * data/pws.db. This file is read once more in every worker; what the first reading chose is handed on by the environment.
 */
function ownServer(): { port: string; folder: string } {
  const { PWS_TEST_PORT: port, PWS_TEST_FOLDER: folder } = process.env;
  if (port && folder) return { port, folder };
  const probe =
    'const s=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})';
  const chosen = {
    port: execFileSync(process.execPath, ['-e', probe], { encoding: 'utf8' }).trim(),
    folder: fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-e2e-')),
  };
  process.env.PWS_TEST_PORT = chosen.port;
  process.env.PWS_TEST_FOLDER = chosen.folder;
  process.on('exit', () => fs.rmSync(chosen.folder, { recursive: true, force: true }));
  return chosen;
}

const { port, folder } = ownServer();
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Once more, with a fresh browser; what passed only then is counted apart in the closing summary, never as if it were sound.
  retries: 1,
  // A condition is waited for as long as a busy machine needs; on an idle one nothing takes longer for it.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    // A test meets the server itself, never a copy; tests/e2e/phone.spec.ts lets them in.
    serviceWorkers: 'block',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Without a film of every test, which costs more than the tests; a failure still leaves its steps and last picture.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  projects: [
    // A test that does not depend on the screen runs once: @laptop, or @phone where it is about the phone.
    {
      name: 'phone',
      grepInvert: /@laptop/,
      use: {
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        deviceScaleFactor: 2,
        userAgent: devices['Pixel 7'].userAgent,
      },
    },
    {
      name: 'laptop',
      grepInvert: /@phone/,
      use: { browserName: 'chromium', viewport: { width: 1366, height: 768 } },
    },
  ],
  webServer: {
    command: 'node --import tsx scripts/start.ts',
    url: address,
    env: {
      PORT: port,
      PWS_HOST: '127.0.0.1',
      PWS_DATABASE: path.join(folder, 'pws.db'),
      PWS_URL: '',
      PWS_TIMEZONE: '',
      PWS_PUBLIC_READ: '',
    },
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
