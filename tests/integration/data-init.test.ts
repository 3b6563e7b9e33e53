import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '@/db/client';
import { createStore } from '@/db/create-store';

const ROOT = process.cwd();

let folder: string;
let file: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-init-'));
  file = path.join(folder, 'sub', 'pws.db');
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function init(...args: string[]) {
  const command = ['--import', 'tsx', path.join(ROOT, 'scripts', 'data-init.ts'), ...args];
  const env = { ...process.env, PWS_DATABASE: file };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function read<T>(sql: string): T {
  const store = openStore(file, { readonly: true });
  try {
    return store.sqlite.prepare(sql).get() as T;
  } finally {
    closeStore(store);
  }
}

function filesIn(where: string): string[] {
  return fs.existsSync(where) ? fs.readdirSync(where) : [];
}

describe('npm run data:init', () => {
  it('makes an empty real database, and says so on standard error only', () => {
    const { status, stdout, stderr } = init('64.74');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Kota Bontang: 3 kecamatan, 15 desa/kelurahan');
    expect(filesIn(path.dirname(file))).toEqual(['pws.db']);
    expect(read('SELECT example FROM district')).toEqual({ example: 0 });
    expect(read('SELECT count(*) AS facilities FROM facility')).toEqual({ facilities: 0 });
  });

  it('makes labelled example data with --contoh, through the importer', () => {
    expect(init('--contoh', '64.74').status).toBe(0);
    expect(read('SELECT example, source FROM district')).toEqual({ example: 1, source: 'Seluruhnya disimulasikan' });
    // The network, three years of services, and the corrections.
    expect(read('SELECT count(*) AS batches FROM batch')).toEqual({ batches: 5 });
  });

  it('refuses to overwrite, names the file and the remedy, and leaves the file alone', () => {
    fs.mkdirSync(path.dirname(file));
    fs.writeFileSync(file, 'milik orang lain');
    const { status, stderr } = init('64.74', '--contoh');
    expect(status).toBe(1);
    expect(stderr).toContain(file);
    expect(stderr).toContain('PWS_DATABASE');
    expect(fs.readFileSync(file, 'utf8')).toBe('milik orang lain');
    expect(filesIn(path.dirname(file))).toEqual(['pws.db']);
  });

  it('refuses where an old write-ahead log would be replayed into the new file', () => {
    fs.mkdirSync(path.dirname(file));
    fs.writeFileSync(`${file}-wal`, 'sisa');
    expect(init('64.74').status).toBe(1);
    expect(filesIn(path.dirname(file))).toEqual(['pws.db-wal']);
  });

  it.each([[[]], [['64.74', '64.08']], [['64.74', '--example']]])('shows its usage for %j', (args) => {
    const { status, stderr } = init(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('data:init');
  });

  it('leaves nothing behind for a code that names no district', () => {
    const { status, stderr } = init('64.73');
    expect(status).toBe(2);
    expect(stderr).toContain('64.74 Kota Bontang');
    expect(filesIn(path.dirname(file))).toEqual([]);
  });
});

describe('createStore', () => {
  it('leaves nothing behind when it fails halfway', async () => {
    const say = () => {
      throw new Error('listrik padam');
    };
    await expect(createStore(file, '64.74', { example: false, say })).rejects.toThrow('listrik padam');
    expect(filesIn(path.dirname(file))).toEqual([]);
  });
});
