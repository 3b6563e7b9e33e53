import fs from 'node:fs';
import { type Store, closeStore, openStore } from '@/db/client';
import { APPENDED, importMonth } from './district';
import type { Measure } from './measure';

/** Bytes a fact takes on disk once the file is packed, its key with leaf and sex included. */
export function bytesPerFact({ sqlite }: Store): Measure {
  sqlite.exec('VACUUM');
  const bytes = sqlite.prepare("SELECT sum(pgsize) FROM dbstat WHERE name = 'fact'").pluck().get() as number;
  const facts = sqlite.prepare('SELECT count(*) FROM fact').pluck().get() as number;
  return { name: 'Ukuran per fakta', value: bytes / facts, unit: 'bita', bound: 24, kind: 'gate' };
}

/** Bytes that appending a month adds to the write-ahead log per fact: gated with the rollup, facts alone beside it. */
export function walPerFact(store: Store): Measure[] {
  const name = 'WAL per fakta, satu bulan ditambahkan';
  return [
    { name: `${name} (dengan rekap)`, value: walOf(store, true), unit: 'bita', bound: 60, kind: 'gate' },
    { name: `${name} (fakta saja)`, value: walOf(store, false), unit: 'bita', bound: null, kind: 'info' },
  ];
}

/** On a copy with checkpointing off, so that the log holds the whole import and nothing else. */
function walOf(store: Store, withRollup: boolean): number {
  const file = `${store.path}-salinan`;
  store.sqlite.prepare('VACUUM INTO ?').run(file);
  const copy = openStore(file);
  try {
    copy.sqlite.pragma('wal_autocheckpoint = 0');
    copy.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    const rows = importMonth(copy, APPENDED, withRollup);
    return fs.statSync(`${file}-wal`).size / rows;
  } finally {
    closeStore(copy);
    for (const suffix of ['', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true });
  }
}
