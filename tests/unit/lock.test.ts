import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** The script in a project of its own, with the given packages in its lock. */
function project(packages: Record<string, object>): { run: (...args: string[]) => number | null; lock: () => unknown } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-lock-'));
  folders.push(folder);
  fs.mkdirSync(path.join(folder, 'scripts'));
  const script = path.join(folder, 'scripts', 'complete-lock.mjs');
  fs.copyFileSync(path.join(ROOT, 'scripts', 'complete-lock.mjs'), script);
  const file = path.join(folder, 'package-lock.json');
  fs.writeFileSync(file, JSON.stringify({ packages }));
  return {
    run: (...args) => spawnSync(process.execPath, [script, ...args]).status,
    lock: () => JSON.parse(fs.readFileSync(file, 'utf8')).packages,
  };
}

it('holds every optional build and no registry address, so that npm ci accepts it anywhere', () => {
  const script = path.join(ROOT, 'scripts', 'complete-lock.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('adds what is missing with its platform, and takes addresses out', () => {
  const { run, lock } = project({
    '': {},
    'node_modules/a': {
      version: '1.0.0',
      resolved: 'https://registry.example/a.tgz',
      optionalDependencies: {
        '@a/linux-arm64-musl': '1.0.0',
        '@a/win32-x64-msvc': '1.0.0',
        '@a/linux-x64-gnu': '1.0.0',
      },
    },
    'node_modules/a/node_modules/@a/linux-x64-gnu': { version: '1.0.0', optional: true },
  });
  expect(run('--check')).toBe(1);
  expect(run()).toBe(0);
  expect(lock()).toMatchObject({
    'node_modules/@a/linux-arm64-musl': {
      version: '1.0.0',
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
      optional: true,
    },
    'node_modules/@a/win32-x64-msvc': { version: '1.0.0', os: ['win32'], cpu: ['x64'], optional: true },
  });
  expect(lock()).not.toHaveProperty(['node_modules/a', 'resolved']);
  expect(lock()).not.toHaveProperty(['node_modules/@a/linux-x64-gnu']);
  expect(run('--check')).toBe(0);
});
