import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { openStore } from '@/db/client';
import { imported } from '../fixtures/imports';
import { districtStore, temporaryStore } from '../fixtures/store';

const ROOT = process.cwd();

function rebuild(database: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'scripts', 'data-rebuild.ts'), ...args],
    { cwd: ROOT, env: { ...process.env, PWS_DATABASE: database }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** One active posyandu from January on, declared sudah in March. */
function filled(): Store {
  const store = districtStore();
  imported(store, {
    fasilitas: ['PKM-1,puskesmas,Hulu,62.02.01.1001,,,,,,', 'PSY-1,posyandu,Melati,62.02.01.2002,PKM-1,,,,,'],
    kriteria: ['2026-01,PSY-1,PSY-AKTIF,ya,'],
    penetapan: ['2026-03,PSY-1,sudah,'],
  });
  return store;
}

describe('npm run data:rebuild', () => {
  it('exits 0 and says so when the rollup is right', () => {
    const { status, stdout, stderr } = rebuild(filled().path);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('tanpa selisih');
  });

  it('exits 1, names the table and repairs it; the next run finds nothing', () => {
    const store = filled();
    const right = store.sqlite.prepare('SELECT * FROM roll').all();
    store.sqlite.exec('UPDATE roll SET numerator = numerator + 1 WHERE denominator > 0 AND numerator = 0');
    const { status, stderr } = rebuild(store.path);
    expect(status).toBe(1);
    expect(stderr).toContain('roll');
    expect(stderr).not.toContain('facility_span');
    expect(store.sqlite.prepare('SELECT * FROM roll').all()).toEqual(right);
    expect(rebuild(store.path).status).toBe(0);
  });

  it('exits 2 for an option, a missing file, and a database that was never set up', () => {
    const store = temporaryStore();
    expect(rebuild(store.path, '--paksa')).toMatchObject({ status: 2 });
    const missing = rebuild(path.join(path.dirname(store.path), 'tidak-ada.db'));
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('tidak ada');
    const bare = path.join(path.dirname(store.path), 'kosong.db');
    openStore(bare, { create: true }).sqlite.close();
    expect(rebuild(bare)).toMatchObject({ status: 2 });
  });
});
