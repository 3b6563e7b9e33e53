/**
 * `npm test`, from an empty clone too: installs, gets a browser, then lint, types, unit and integration tests, the build
 * and the end-to-end tests. Every stage that can run does, so that one run shows everything; the closing summary comes
 * in any case, and its last line, `N passed, N failed`, is what CI reads. Exit 1 when anything failed.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPages } from './bootstrap/build.mjs';
import { provideBrowser } from './bootstrap/browser.mjs';
import { installDependencies } from './bootstrap/dependencies.mjs';
import { exclusively } from './bootstrap/exclusive.mjs';
import { BootstrapError, ROOT, say } from './bootstrap/progress.mjs';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-test-'));
const results = { vitest: path.join(scratch, 'vitest.json'), playwright: path.join(scratch, 'playwright.json') };
const running = new Set();
const stages = [];

process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 130;
  });
}

/** Runs one stage and notes how it ended. A stage whose ground (`after`) has failed is not run, and counts as failed. */
async function stage(name, after, work, count = () => ({ passed: 0, failed: 0, skipped: 0 })) {
  const started = Date.now();
  let problem = null;
  if (process.exitCode === 130) problem = 'dihentikan';
  else if (after.some((ground) => ground.problem)) problem = 'tidak dijalankan';
  else {
    say(`— ${name} —`);
    try {
      problem = await work();
    } catch (error) {
      problem = 'gagal';
      console.error(error instanceof BootstrapError ? error.message : error);
    }
  }
  const tests = count();
  // A failure that no test stands for still has to show in the last line.
  if (problem && tests.failed === 0) tests.failed = 1;
  stages.push({ name, problem, ...tests, seconds: Math.round((Date.now() - started) / 1000) });
  return { problem };
}

/** Runs a Node program of node_modules; resolves to null when it ended well, else to a word for the summary. */
function program(script, args, env = {}) {
  const child = spawn(process.execPath, [path.join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.add(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve(code === 0 ? null : 'gagal');
    });
  });
}

function countVitest() {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readJson(results.vitest);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function countPlaywright() {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readJson(results.playwright).stats ?? {};
  return { passed: expected + flaky, failed: unexpected, skipped, flaky };
}

function readJson(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

const install = await stage('Pemasangan', [], () => exclusively(installDependencies));
const browser = await stage('Peramban', [install], provideBrowser);
await stage('Lint', [install], () => program('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']));
await stage('Tipe', [install], () => program('scripts/typecheck.mjs', []));
await stage(
  'Uji unit dan integrasi',
  [install],
  () =>
    program('node_modules/vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results.vitest}`,
    ]),
  countVitest,
);
const build = await stage('Pembangunan', [install], () => exclusively(buildPages));
await stage(
  'Uji ujung ke ujung',
  [install, browser, build],
  () =>
    program('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: results.playwright,
    }),
  countPlaywright,
);

let passed = 0;
let failed = 0;
console.log('\nRingkasan');
for (const { name, problem, seconds, ...tests } of stages) {
  passed += tests.passed;
  failed += tests.failed;
  const again = tests.flaky > 0 ? ` (${tests.flaky} baru pada ulangan: cari sebabnya)` : '';
  const counts =
    tests.passed + tests.skipped > 0
      ? `, ${tests.passed} lulus${again}, ${tests.failed} gagal, ${tests.skipped} dilewati`
      : '';
  console.log(`  ${problem ? 'x' : 'v'} ${name}: ${problem ?? 'baik'}${counts} (${seconds} detik)`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode ||= stages.some(({ problem }) => problem) || failed > 0 ? 1 : 0;
