import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyStore } from '@/db/backup/copy';
import { type Store, closeStore, openStore } from '@/db/client';
import { rebuild } from '@/db/rollup/rebuild';
import { type Bontang, bontang, correctedReports, historyOf, looking, truthOf, written } from '../fixtures/bontang';
import { ran, started } from '../fixtures/command';

let city: Bontang;
beforeAll(async () => {
  city = await bontang();
}, 120_000);
afterAll(() => city.remove());

const PATIENCE = 120_000;

describe('two imports at once', () => {
  it(
    'store what they store one after the other, or one is told to wait',
    async () => {
      const [first, second] = looking(city.file, (store) =>
        [2024, 2025].map((year) => written(city.folder, [correctedReports(store, year, year)])),
      ) as [string[], string[]];
      const inTurn = city.copy('in-turn.db');
      for (const files of [first, second]) {
        expect(await ran('scripts/data-import.ts', files, { database: inTurn })).toMatchObject({ status: 0 });
      }

      const together = city.copy('together.db');
      const attempt = (files: string[]) => ran('scripts/data-import.ts', files, { database: together });
      const ends = await Promise.all([attempt(first), attempt(second)]);
      for (const [index, files] of [first, second].entries()) {
        const end = ends[index];
        if (end?.status === 0) continue;
        expect(end).toMatchObject({ status: 2, stderr: expect.stringMatching(/sedang ditulis program lain/) });
        expect(await attempt(files)).toMatchObject({ status: 0 });
      }
      expect(looking(together, truthOf)).toEqual(looking(inTurn, truthOf));
      expect(looking(together, historyOf)).toEqual(looking(inTurn, historyOf));
      expect(looking(together, rebuild)).toEqual([]);
    },
    PATIENCE,
  );
});

describe('a backup while imports go on', () => {
  it(
    'holds the state between two of them, whole, and ends',
    async () => {
      const database = city.copy('written.db');
      const start = looking(database, (store) => {
        padded(store);
        return historyOf(store);
      });
      const writer = started('tests/fixtures/steady-writer.ts', [database], { database });
      try {
        const importsSoFar = counting(writer.child);
        await importsSoFar(1);
        const copies = [path.join(city.folder, 'by-command.db')];
        const { status, stdout, stderr } = await ran('scripts/data-backup.ts', [copies[0] as string], { database });
        expect({ status, stdout, stderr }).toMatchObject({
          status: 0,
          stdout: expect.stringMatching(/^\S+\t\d+\t\w{64}\t\d+\n$/),
        });

        const store = openStore(database);
        for (const name of ['one.db', 'two.db']) {
          const told: string[] = [];
          const before = await importsSoFar(0);
          const file = path.join(city.folder, name);
          const { version } = await copyStore(store, file, { elsewhere: '', say: (sentence) => told.push(sentence) });
          expect(told.filter((sentence) => sentence.startsWith('Menyalin')).length).toBeGreaterThan(1);
          expect(version - start.version).toBeGreaterThanOrEqual(before);
          // the copy was made while others wrote
          expect(await importsSoFar(before + 1)).toBeGreaterThan(before);
          copies.push(file);
        }
        closeStore(store);
        for (const copy of copies) looking(copy, (held) => requireOneMoment(held, start.version));
      } finally {
        writer.child.kill('SIGKILL');
        await writer.ended;
      }
    },
    PATIENCE,
  );
});

/** More pages than are copied in one step. */
function padded({ sqlite }: Store): void {
  const put = sqlite.prepare('INSERT INTO kept_file (sha256, size, content) VALUES (?, 2000000, randomblob(2000000))');
  for (let file = 0; file < 20; file++) put.run(String(file));
}

/** Waits until the writer has told of that many imports; returns how many it has. */
function counting(child: ReturnType<typeof started>['child']): (wanted: number) => Promise<number> {
  let count = 0;
  let wake = (): void => undefined;
  child.stdout?.on('data', (part: Buffer) => {
    count += part.toString().split('\n').length - 1;
    wake();
  });
  return async (wanted) => {
    while (count < wanted) await new Promise<void>((resolve) => (wake = resolve));
    return count;
  };
}

/** After n imports K1 is n in every desa, their sum in the rollup, and both histories have grown by n. */
function requireOneMoment(store: Store, startVersion: number): void {
  const { sqlite } = store;
  const n = historyOf(store).version - startVersion;
  expect(n).toBeGreaterThan(0);
  const k1 = sqlite.prepare("SELECT id FROM indicator WHERE code = 'K1'").pluck().get();
  const month = 2026 * 12;
  const reported = sqlite
    .prepare('SELECT DISTINCT numerator FROM fact WHERE indicator_id = ? AND month = ? AND sex = 0')
    .pluck();
  expect(reported.all(k1, month)).toEqual([n]);
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(rebuild(store)).toEqual([]);
}
