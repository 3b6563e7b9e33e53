import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupStanding } from '@/db/backup/journal';
import type { Store } from '@/db/client';
import { keepDailyBackups } from '@/scripts/daily-schedule';
import { districtStore } from '../fixtures/store';

const MINUTE = 60_000;

let store: Store;
let folder: string;
beforeEach(() => {
  store = districtStore();
  folder = path.join(path.dirname(store.path), 'harian');
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});
afterEach(() => vi.useRealTimers());

/** A zone where it is noon now, so that a copy is due whenever the test runs. */
function noonZone(): string {
  const ahead = 12 - new Date().getUTCHours();
  // POSIX signs: GMT-5 is five hours ahead.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

function schedule() {
  const said: string[] = [];
  const say = (sentence: string) => said.push(sentence);
  const end = keepDailyBackups({ database: store.path, folder, keep: 2, timezone: noonZone() }, process.cwd(), say);
  return { said, end };
}

describe('the daily backups of a running server', () => {
  it('begin a minute after the start when the day has none yet', async () => {
    const { said, end } = schedule();
    vi.advanceTimersByTime(MINUTE);
    await vi.waitUntil(() => backupStanding(store).good !== null, { timeout: 25_000, interval: 50 });
    expect(fs.readdirSync(folder)).toEqual([expect.stringMatching(/^test-[\d-]+\.db$/)]);
    end();
    expect(said).toEqual([]);
  });

  it('say and note that one has failed, and try again after an hour', async () => {
    fs.writeFileSync(folder, 'bukan folder');
    const { said, end } = schedule();
    for (const [attempt, pause] of [MINUTE, 60 * MINUTE].entries()) {
      vi.advanceTimersByTime(pause);
      await vi.waitUntil(() => said.length > attempt, { timeout: 25_000, interval: 50 });
    }
    end();
    expect(said).toEqual(Array(2).fill(expect.stringContaining('dicoba lagi satu jam lagi')));
    expect(backupStanding(store)).toMatchObject({ good: null, failure: { detail: expect.stringContaining(folder) } });
  });
});
