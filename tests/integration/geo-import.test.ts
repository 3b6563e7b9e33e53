import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundarySets, boundaryShapes, drawnSet } from '@/db/boundaries';
import type { Store } from '@/db/client';
import { dataVersion } from '@/db/write';
import { DESA, desaFeatures, featureOf, fileOf, ringOf } from '../fixtures/boundary';
import { districtStore, temporaryStore } from '../fixtures/store';

const ROOT = process.cwd();
const ATTRIBUTION = ['--sumber', 'Badan Informasi Geospasial', '--tanggal', '2023-05'];

function command(store: Store, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'scripts', 'geo-import.ts'), ...args],
    { cwd: ROOT, env: { ...process.env, PWS_DATABASE: store.path, INIT_CWD: '' }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** Writes a file beside the database and returns its path. */
function given(store: Store, content: Uint8Array, name = 'batas.geojson'): string {
  const file = path.join(path.dirname(store.path), name);
  fs.writeFileSync(file, content);
  return file;
}

const audits = (store: Store) =>
  store.sqlite.prepare('SELECT actor, action, subject, detail FROM audit ORDER BY id').all() as {
    actor: string | null;
    action: string;
    subject: string;
    detail: string;
  }[];

describe('npm run geo:import', () => {
  it('stores a file with its attribution, hash and findings, audited, and says what it means', () => {
    const store = districtStore();
    const before = dataVersion(store).version;
    const file = given(
      store,
      fileOf([...desaFeatures('KDEPUM').slice(0, 4), featureOf({ KDEPUM: '62.02.09.2001' }, ringOf('lain'))]),
    );
    const { status, stdout, stderr } = command(store, file, '--tingkat', 'desa', ...ATTRIBUTION);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('4 dari 5 desa/kelurahan memiliki bentuk, dicocokkan dengan properti "KDEPUM"');
    expect(stdout).toContain('Hilir Dua (62.02.02.2002)');
    expect(stdout).toContain('(62.02.09.2001)');
    expect(stderr).toContain('"Batas: Badan Informasi Geospasial, Mei 2023 (disederhanakan)"');
    const set = drawnSet(store, 'desa');
    expect(set).toMatchObject({ fileName: 'batas.geojson', dated: '2023-05', createdBy: null, withdrawnAt: null });
    expect(set?.sha256).toMatch(/^[\da-f]{64}$/);
    expect(boundaryShapes(store, set?.id ?? 0).map(({ code }) => code)).toEqual(DESA.slice(0, 4));
    expect(audits(store)).toMatchObject([{ actor: null, action: 'batas wilayah', subject: 'desa' }]);
    expect(dataVersion(store).version).toBe(before + 1);
  });

  it('changes nothing when the same file comes again, and takes a newer one over it', () => {
    const store = districtStore();
    const file = given(store, fileOf(desaFeatures()));
    command(store, file, '--tingkat', 'desa', ...ATTRIBUTION);
    const { version } = dataVersion(store);
    const again = command(store, file, '--tingkat', 'desa', ...ATTRIBUTION);
    expect(again).toMatchObject({ status: 0, stderr: expect.stringContaining('sudah tergambar') });
    expect(boundarySets(store)).toHaveLength(1);
    const newer = given(store, fileOf(desaFeatures('kode', (code) => code, 9)), 'baru.json');
    expect(command(store, newer, '--tingkat', 'desa', ...ATTRIBUTION).status).toBe(0);
    expect(drawnSet(store, 'desa')?.fileName).toBe('baru.json');
    expect(dataVersion(store).version).toBeGreaterThan(version);
  });

  it('goes back a step at a time, and says when there is none', () => {
    const store = districtStore();
    for (const pieces of [1, 5]) {
      const file = given(store, fileOf(desaFeatures('kode', (code) => code, pieces)), `${pieces}.json`);
      command(store, file, '--tingkat', 'desa', ...ATTRIBUTION);
    }
    expect(command(store, '--batal', '--tingkat', 'desa')).toMatchObject({ status: 0, stdout: '' });
    expect(drawnSet(store, 'desa')?.fileName).toBe('1.json');
    expect(command(store, '--batal', '--tingkat', 'desa').stderr).toContain('1.json dibatalkan');
    expect(drawnSet(store, 'desa')).toBeNull();
    expect(command(store, '--batal', '--tingkat', 'desa')).toMatchObject({ status: 1 });
    expect(boundarySets(store).every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
    expect(audits(store).map(({ action }) => action)).toContain('batas wilayah dibatalkan');
  });

  it('only tries with --dry-run, and speaks JSON alone with --json', () => {
    const store = districtStore();
    const file = given(store, fileOf(desaFeatures()));
    const { status, stdout } = command(store, file, '--tingkat', 'desa', ...ATTRIBUTION, '--dry-run', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [],
      committed: false,
      dated: '2023-05',
      report: { matched: 5 },
    });
    expect(boundarySets(store)).toEqual([]);
  });

  it('refuses with every problem listed, and stores nothing', () => {
    const store = districtStore();
    const { version } = dataVersion(store);
    const point = {
      type: 'Feature',
      properties: { kode: DESA[0] },
      geometry: { type: 'Point', coordinates: [112, -2] },
    };
    const file = given(store, fileOf([point, ...desaFeatures().slice(1)]));
    const { status, stdout, stderr } = command(store, file, '--tingkat', 'desa');
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringContaining('berupa Point'),
      expect.stringContaining('Sumber batas belum disebut'),
      expect.stringContaining('Tanggal batas belum disebut'),
    ]);
    expect(stderr).toContain('3 masalah. Tidak ada yang disimpan.');
    expect([boundarySets(store), dataVersion(store).version]).toEqual([[], version]);
  });

  it('refuses a file of 50 MB and a deeply nested one in one clear sentence', () => {
    const store = districtStore();
    const large = given(store, Buffer.alloc(50_000_000, ' '), 'besar.json');
    expect(command(store, large, '--tingkat', 'desa')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('lebih besar dari 30 MiB'),
    });
    const deep = given(store, Buffer.alloc(5_000_000, '{"a":['), 'dalam.json');
    expect(command(store, deep, '--tingkat', 'desa')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('bersarang'),
    });
  });

  it('exits 2 for a command line that cannot be carried out, naming the remedy', () => {
    const store = temporaryStore();
    const file = given(store, fileOf(desaFeatures()));
    for (const args of [
      [],
      [file],
      [file, '--tingkat', 'provinsi'],
      [file, '--batal', '--tingkat', 'desa'],
      [file, '-x'],
    ]) {
      expect(command(store, ...args), args.join(' ')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('Cara pakai'),
      });
    }
    expect(command(store, 'tidak-ada.json', '--tingkat', 'desa').stderr).toContain('tidak ada');
    expect(command(store, file, '--tingkat', 'desa').stderr).toContain('belum berisi kabupaten/kota');
  });
});
