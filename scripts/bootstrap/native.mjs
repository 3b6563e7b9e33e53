import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './progress.mjs';

/** Compiling better-sqlite3 takes two minutes; its binary is kept here, where prebuild-install is told to look first. */
const FOLDER = path.join(os.homedir(), '.cache', 'pantau-ilp');
const BINARY = 'build/Release/better_sqlite3.node';

/** The environment variable that shows prebuild-install the cache. */
export const NATIVE_CACHE = { npm_config_better_sqlite3_local_prebuilds: FOLDER };

/** True when the native module of this checkout loads and opens a database with the Node that runs now. */
export function nativeModuleWorks() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', probe], { cwd: ROOT, stdio: 'ignore' }).status === 0;
}

/** Keeps this checkout's binary for the next clone. A cache that cannot be written is no reason to fail. */
export function keepNativeBinary() {
  const archive = archivePath();
  if (!archive || fs.existsSync(archive)) return;
  try {
    const content = fs.readFileSync(path.join(ROOT, 'node_modules', 'better-sqlite3', BINARY));
    fs.mkdirSync(FOLDER, { recursive: true });
    const partial = `${archive}.${process.pid}`;
    fs.writeFileSync(partial, gzipSync(tarOf(BINARY, content)));
    fs.renameSync(partial, archive);
  } catch {
    // read-only home, no binary: the next clone compiles again
  }
}

/** Forgets the kept binary: it does not load here (another C library, a damaged file). */
export function dropNativeBinary() {
  const archive = archivePath();
  if (archive) fs.rmSync(archive, { force: true });
}

/** The name that prebuild-install looks for; null where the C library is not the one the name stands for. */
function archivePath() {
  if (process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime) return null;
  const lock = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const version = lock.packages['node_modules/better-sqlite3']?.version;
  const platform = `${process.platform}-${process.arch}`;
  return (
    version && path.join(FOLDER, `better-sqlite3-v${version}-node-v${process.versions.modules}-${platform}.tar.gz`)
  );
}

/** A tar archive of one file: a ustar header, the content padded to 512 bytes, two empty blocks. */
function tarOf(name, content) {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000755\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  header.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512), Buffer.alloc(1024)]);
}
