import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BootstrapError, ROOT, say } from './progress.mjs';

const FILE = path.join(ROOT, '.stamp', 'bootstrap.lock');
/** The holder touches its lock this often; one that has not been touched for STALE_AFTER has lost its holder. */
const TOUCH_EVERY = 5_000;
const STALE_AFTER = 60_000;
const LOOK_EVERY = 500;
const PATIENCE = 30 * 60_000;

/** Runs `work` while no other command of this checkout installs or builds; waits for its turn. */
export async function exclusively(work) {
  await acquire();
  const ticker = setInterval(touch, TOUCH_EVERY);
  const release = () => fs.rmSync(FILE, { force: true });
  process.on('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(ticker);
    process.off('exit', release);
    release();
  }
}

async function acquire() {
  fs.mkdirSync(path.dirname(FILE), { recursive: true });
  const deadline = Date.now() + PATIENCE;
  for (let told = false; ; told = true) {
    try {
      fs.writeFileSync(FILE, `${process.pid} ${os.hostname()}`, { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned()) {
      fs.rmSync(FILE, { force: true });
      continue;
    }
    if (!told) say('Perintah lain sedang memasang atau membangun di folder ini; menunggu gilirannya …');
    if (Date.now() > deadline) {
      throw new BootstrapError(
        `Perintah lain tidak kunjung selesai. Bila memang tidak ada, hapus ${FILE} lalu ulangi.`,
      );
    }
    await wait(LOOK_EVERY);
  }
}

function isAbandoned() {
  try {
    const [pid, host] = fs.readFileSync(FILE, 'utf8').split(' ');
    if (Date.now() - fs.statSync(FILE).mtimeMs > STALE_AFTER) return true;
    return host === os.hostname() && !isRunning(Number(pid));
  } catch {
    return false; // it has just gone; the next attempt will tell
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch() {
  const now = new Date();
  try {
    fs.utimesSync(FILE, now, now);
  } catch {
    // somebody removed the lock by hand: there is nothing left to keep fresh
  }
}
