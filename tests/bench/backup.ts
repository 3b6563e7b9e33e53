import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { copyStore } from '@/db/backup/copy';
import type { Store } from '@/db/client';
import { interleave } from './interleave';
import type { Measure } from './measure';

const ROUNDS = 5;

/** Writes a row in a transaction of its own twenty times a second, on a connection and thread of its own. */
const WRITER = `
  const { workerData, parentPort } = require('node:worker_threads');
  const database = new (require('better-sqlite3'))(workerData, { timeout: 5000 });
  const put = database.prepare("INSERT INTO setting (key, value) VALUES ('bench', '1') ON CONFLICT (key) DO UPDATE SET value = value + 1");
  setInterval(() => put.run(), 50);
  parentPort.postMessage('ready');
`;

/** How long a verified backup of a whole district takes while others write, against copying the bare file. */
export async function backupMeasure(store: Store): Promise<Measure> {
  const writer = new Worker(WRITER, { eval: true, workerData: store.path });
  // Never the store's own file: closing another handle of it would drop the locks of this process.
  const [plain, copy] = [`${store.path}-berkas`, `${store.path}-cadangan`];
  const without = () => fs.rmSync(copy, { force: true });
  try {
    await new Promise((resolve) => writer.once('message', resolve));
    await copyStore(store, plain, { elsewhere: '' });
    const { ratio } = await interleave(
      () => copyStore(store, copy, { elsewhere: '' }).then(without),
      () => {
        fs.copyFileSync(plain, copy);
        without();
      },
      ROUNDS,
      1,
    );
    return {
      name: 'Cadangan terverifikasi ÷ salin berkas, sambil ditulis',
      value: ratio,
      unit: '×',
      bound: null,
      kind: 'info',
    };
  } finally {
    await writer.terminate();
  }
}
