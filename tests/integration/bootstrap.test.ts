import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** Stands in for npm: notes its arguments, then installs a database module, a Next.js and npm's own list of them. */
const NPM = `
const fs = require('fs'), path = require('path');
fs.appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('npm-fails')) { console.error('E404 tidak ada'); process.exit(1); }
const put = (file, text) => { fs.mkdirSync(path.dirname(file), { recursive: true }); fs.writeFileSync(file, text); };
put('node_modules/better-sqlite3/index.js', 'module.exports = class { close() {} };');
put('node_modules/better-sqlite3/build/Release/better_sqlite3.node', 'biner');
put('node_modules/next/dist/bin/next', fs.readFileSync('next.cjs'));
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;
const NEXT = `
const fs = require('fs');
fs.appendFileSync('next.log', process.env.NODE_ENV + ' ' + process.env.NEXT_TELEMETRY_DISABLED + '\\n');
if (fs.existsSync('.next/cache/rusak')) { console.error('sisa rusak'); process.exit(1); }
if (fs.existsSync('next-fails')) { console.error('halaman rusak'); process.exit(1); }
fs.mkdirSync('.next', { recursive: true });
fs.writeFileSync('.next/BUILD_ID', 'x');
`;
const LOCK = { packages: { '': {}, 'node_modules/better-sqlite3': { version: '12.9.0' } } };

type Project = Readonly<{
  folder: string;
  write: (file: string, text: string) => void;
  read: (file: string) => string;
  run: (command: string) => Promise<Readonly<{ code: number | null; out: string; err: string }>>;
}>;

function projectIn(folder: string): Project {
  const at = (file: string): string => path.join(folder, file);
  return {
    folder,
    write: (file, text) => {
      fs.mkdirSync(path.dirname(at(file)), { recursive: true });
      fs.writeFileSync(at(file), text);
    },
    read: (file) => (fs.existsSync(at(file)) ? fs.readFileSync(at(file), 'utf8') : ''),
    run: (command) => {
      const env = { ...process.env, HOME: at('home'), USERPROFILE: at('home'), npm_execpath: at('npm-cli.cjs') };
      const child = spawn(process.execPath, [at('scripts/bootstrap.mjs'), command], { cwd: folder, env });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk) => (out += chunk));
      child.stderr.on('data', (chunk) => (err += chunk));
      return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
    },
  };
}

/** A fresh clone with stand-ins for npm and Next.js. */
function clone(): Project {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-boot-')));
  folders.push(folder);
  const project = projectIn(folder);
  fs.cpSync(path.join(ROOT, 'scripts', 'bootstrap'), path.join(folder, 'scripts', 'bootstrap'), { recursive: true });
  fs.copyFileSync(path.join(ROOT, 'scripts', 'bootstrap.mjs'), path.join(folder, 'scripts', 'bootstrap.mjs'));
  project.write('package-lock.json', JSON.stringify(LOCK));
  project.write('npm-cli.cjs', NPM);
  project.write('next.cjs', NEXT);
  project.write('app/page.tsx', 'satu');
  return project;
}

const INSTALL = 'ci --include=dev --no-audit --no-fund --loglevel=error\n';

describe('install', () => {
  it('installs once, with dev tools, and keeps standard output clean', async () => {
    const { run, read } = clone();
    expect(await run('install')).toMatchObject({ code: 0, out: '' });
    expect(await run('install')).toEqual({ code: 0, out: '', err: '' });
    expect(read('npm.log')).toBe(INSTALL);
  });

  it('installs again when the lock has changed', async () => {
    const { run, read, write } = clone();
    await run('install');
    write(
      'package-lock.json',
      JSON.stringify({ packages: { ...LOCK.packages, 'node_modules/b': { version: '1.0.0' } } }),
    );
    await run('install');
    expect(read('npm.log')).toBe(INSTALL + INSTALL);
  });

  it('takes over what npm has already installed by hand', async () => {
    const { run, read, write } = clone();
    write('node_modules/.package-lock.json', JSON.stringify(LOCK));
    write('node_modules/better-sqlite3/index.js', 'module.exports = class { close() {} };');
    expect((await run('install')).code).toBe(0);
    expect(read('npm.log')).toBe('');
  });

  it('says what to do when npm fails, and tries again the next time', async () => {
    const { run, read, write, folder } = clone();
    write('npm-fails', '');
    const failed = await run('install');
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(/E404 tidak ada[\s\S]*periksa sambungan internet/);
    fs.rmSync(path.join(folder, 'npm-fails'));
    expect((await run('install')).code).toBe(0);
    expect(read('npm.log')).toBe(INSTALL + INSTALL);
  });

  it('lets two commands at once install only once', async () => {
    const { run, read } = clone();
    const both = await Promise.all([run('install'), run('install')]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(read('npm.log')).toBe(INSTALL);
  });

  it('takes no notice of a lock whose holder is gone', async () => {
    const { run, write } = clone();
    write('.stamp/bootstrap.lock', `999999999 ${os.hostname()}`);
    expect((await run('install')).code).toBe(0);
  });

  it.runIf(process.platform === 'linux')('keeps the compiled database module for the next clone', async () => {
    const { run, folder } = clone();
    await run('install');
    const cache = path.join(folder, 'home', '.cache', 'pantau-ilp');
    const [name = ''] = fs.readdirSync(cache);
    expect(name).toBe(`better-sqlite3-v12.9.0-node-v${process.versions.modules}-linux-${process.arch}.tar.gz`);
    const tar = gunzipSync(fs.readFileSync(path.join(cache, name))).toString('latin1');
    expect(tar.startsWith('build/Release/better_sqlite3.node\0')).toBe(true);
    expect(tar.slice(512, 517)).toBe('biner');
  });
});

describe('build', () => {
  it('builds for production, and again only when a source has changed', async () => {
    const { run, read, write } = clone();
    expect(await run('build')).toMatchObject({ code: 0, out: '' });
    await run('build');
    write('tests/unit/x.test.ts', 'bukan bagian halaman');
    await run('build');
    expect(read('next.log')).toBe('production 1\n');
    write('app/page.tsx', 'dua');
    await run('build');
    expect(read('next.log')).toBe('production 1\nproduction 1\n');
  });

  it('never takes a failed build for a build', async () => {
    const { run, read, write, folder } = clone();
    await run('build');
    write('app/page.tsx', 'rusak');
    write('next-fails', '');
    const failed = await run('build');
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(/halaman rusak[\s\S]*Pembangunan halaman gagal/);
    fs.rmSync(path.join(folder, 'next-fails'));
    write('app/page.tsx', 'satu');
    expect((await run('build')).code).toBe(0);
    expect(read('next.log').split('\n')).toHaveLength(4);
  });

  it('builds once more without what a killed build has left', async () => {
    const { run, write, read } = clone();
    write('.next/cache/rusak', '');
    const built = await run('build');
    expect(built).toMatchObject({ code: 0 });
    expect(built.err).toContain('diulang sekali');
    expect(read('.next/cache/rusak')).toBe('');
    expect(read('next.log').split('\n')).toHaveLength(3);
  });

  it('does not take the build of another checkout, copied along, for its own', async () => {
    const { run, folder } = clone();
    await run('build');
    const copy = `${folder}-salinan`;
    folders.push(copy);
    fs.cpSync(folder, copy, { recursive: true });
    const other = projectIn(copy);
    await other.run('build');
    expect(other.read('next.log').split('\n')).toHaveLength(3);
  });
});
