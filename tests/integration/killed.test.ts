import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyStore } from '@/db/backup/copy';
import { type Store, closeStore, openStore } from '@/db/client';
import { seededRandom } from '@/db/example/random';
import { importFiles } from '@/db/imports/import-files';
import { rebuild } from '@/db/rollup/rebuild';
import {
  type Bontang,
  bontang,
  correctedReports,
  historyOf,
  looking,
  newPosyandu,
  truthOf,
  written,
} from '../fixtures/bontang';
import { type Started, started } from '../fixtures/command';
import { IMPORT_MONTH } from '../fixtures/imports';

/** `PWS_KILL_ROUNDS=100 npx vitest run tests/integration/killed.test.ts` is the whole proof. */
const ROUNDS = Number(process.env.PWS_KILL_ROUNDS ?? 8);
/** A restore takes two programs a round. */
const RESTORES = Math.ceil(ROUNDS / 2);
const PATIENCE = 120_000 + ROUNDS * 30_000;

let city: Bontang;
beforeAll(async () => {
  city = await bontang();
}, PATIENCE);
afterAll(() => city.remove());

/** Waits until the program has come so far, or has ended. */
async function reached({ child }: Started, hasCome: () => boolean): Promise<void> {
  while (child.exitCode === null && !hasCome()) await pause(2);
}

/** Milliseconds from when the program has come so far to its end, undisturbed. */
async function durationOf(program: Started, hasCome: () => boolean): Promise<number> {
  await reached(program, hasCome);
  const from = performance.now();
  const { status, stderr } = await program.ended;
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return performance.now() - from;
}

/** Kills the program at a moment of the given fraction of its usual duration. */
async function killedAt(program: Started, hasCome: () => boolean, milliseconds: number): Promise<void> {
  await reached(program, hasCome);
  await pause(milliseconds);
  program.child.kill('SIGKILL');
  await program.ended;
}

/** Seeded moments, evenly spread over the work and a little beyond its end, in a random order. */
function moments(seed: string, rounds: number, duration: number): number[] {
  const random = seededRandom(seed);
  const each = Array.from({ length: rounds }, (_, round) => (round + random.below(1000) / 1000) / rounds);
  return random.shuffle(each).map((fraction) => fraction * duration * 1.1);
}

function requireWhole({ sqlite }: Store): void {
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
}

describe('kill -9', () => {
  it(
    `leaves an import done or not done at all, ${ROUNDS} times`,
    async () => {
      const files = looking(city.file, (store) => [correctedReports(store, 2025, 2025), ...newPosyandu(store)]);
      const paths = written(city.folder, files);
      const whole = city.copy('undisturbed.db');
      const run = (database: string) => started('scripts/data-import.ts', paths, { database });
      const isOpen = (database: string) => () => fs.existsSync(`${database}-wal`);

      const before = looking(city.file, (store) => ({ truth: truthOf(store), ...historyOf(store) }));
      const duration = await durationOf(run(whole), isOpen(whole));
      const after = looking(whole, (store) => ({ truth: truthOf(store), ...historyOf(store) }));
      expect(after).toMatchObject({ batches: before.batches + 1, version: before.version + 1 });
      expect(after.truth).not.toEqual(before.truth);

      const outcomes = { 'not done': 0, done: 0 };
      for (const moment of moments('import', ROUNDS, duration)) {
        const database = city.copy('killed.db');
        await killedAt(run(database), isOpen(database), moment);
        looking(database, (store) => {
          requireWhole(store);
          const found = { truth: truthOf(store), ...historyOf(store) };
          const isDone = found.batches > before.batches;
          expect(found).toEqual(isDone ? after : before);
          outcomes[isDone ? 'done' : 'not done']++;
          expect(rebuild(store)).toEqual([]);

          const report = importFiles(store, files, { dryRun: false, currentMonth: IMPORT_MONTH });
          expect(report).toMatchObject({ errors: [], committed: true });
          expect(report.batch === null).toBe(isDone);
          expect(truthOf(store)).toEqual(after.truth);
          expect(rebuild(store)).toEqual([]);
        });
        for (const suffix of ['', '-wal', '-shm']) fs.rmSync(database + suffix, { force: true });
      }
      console.info(`Impor dihentikan paksa ${ROUNDS} kali:`, outcomes);
    },
    PATIENCE,
  );

  it(
    `leaves a restore done or not done at all, ${RESTORES} times`,
    async () => {
      const backup = path.join(city.folder, 'cadangan.db');
      const held = openStore(city.copy('served.db'));
      try {
        await copyStore(held, backup, { elsewhere: '' });
        importFiles(held, newPosyandu(held), { dryRun: false, currentMonth: IMPORT_MONTH });
        const [before, after] = [truthOf(held), looking(city.copy('as-backed-up.db'), truthOf)];
        const changed = path.join(city.folder, 'changed.db');
        await copyStore(held, changed, { elsewhere: '' });

        const run = () => started('scripts/data-restore.ts', [backup], { database: held.path });
        const isAtWork = () => fs.readdirSync(city.folder).some((name) => name.startsWith('served.db.baru-'));
        const duration = await durationOf(run(), isAtWork);
        expect(truthOf(held)).toEqual(after);

        const outcomes = { 'not done': 0, done: 0 };
        for (const moment of moments('restore', RESTORES, duration)) {
          const back = started('scripts/data-restore.ts', [changed], { database: held.path });
          expect(await back.ended).toMatchObject({ status: 0 });
          sweep();
          await killedAt(run(), isAtWork, moment);
          requireWhole(held);
          const found = truthOf(held);
          const isDone = found.facility === after.facility;
          expect(found).toEqual(isDone ? after : before);
          outcomes[isDone ? 'done' : 'not done']++;
          sweep();
        }
        console.info(`Pemulihan dihentikan paksa ${RESTORES} kali:`, outcomes);
      } finally {
        closeStore(held);
      }
    },
    PATIENCE,
  );
});

/** Removes what the killed restores and the replaced databases leave beside the one that is served. */
function sweep(): void {
  for (const name of fs.readdirSync(city.folder).filter((each) => /^served\.db\.(baru|digantikan)-/.test(each))) {
    fs.rmSync(path.join(city.folder, name), { recursive: true });
  }
}
