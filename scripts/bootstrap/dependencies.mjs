import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { NATIVE_CACHE, dropNativeBinary, keepNativeBinary, nativeModuleWorks } from './native.mjs';
import { BootstrapError, ROOT, runQuietly, say } from './progress.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.pantau-stamp');

/**
 * Makes node_modules what the lock says, for the Node that runs now; does nothing when it already is. The stamp lies
 * inside node_modules, so that it goes with them, and is written only after everything has worked.
 */
export async function installDependencies() {
  const stamp = dependencyStamp();
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === stamp) return;
  if (!(matchesLock() && nativeModuleWorks())) await install();
  fs.writeFileSync(STAMP, stamp);
}

/** Says whether node_modules need work, without doing it. */
export function dependenciesAreCurrent() {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === dependencyStamp();
}

/** A native module belongs to one ABI: changing Node makes the stamp stale just as a changed lock does. */
function dependencyStamp() {
  const { modules } = process.versions;
  const lock = createHash('sha256').update(fs.readFileSync(LOCK)).digest('hex');
  return `${lock} ${process.platform}-${process.arch} abi-${modules}`;
}

/** True when npm (run by hand, or restored by a CI cache) has already installed exactly what the lock says. */
function matchesLock() {
  try {
    const wanted = JSON.parse(fs.readFileSync(LOCK, 'utf8')).packages;
    const installed = JSON.parse(fs.readFileSync(path.join(MODULES, '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([key, { version, optional }]) =>
        key === '' || (installed[key] ? installed[key].version === version : Boolean(optional)),
    );
  } catch {
    return false;
  }
}

async function install() {
  say(
    'Memasang paket yang diperlukan. Pertama kali 1–4 menit (basis data mungkin dikompilasi); berikutnya tidak perlu.',
  );
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new BootstrapError(`${output}\n\n${remedy(output)}`);
  if (!nativeModuleWorks()) await compileAgain();
  keepNativeBinary();
  say('Paket terpasang.');
}

/** A kept binary that does not load here (made on a machine with a newer C library) is replaced by a compiled one. */
async function compileAgain() {
  dropNativeBinary();
  say('Pustaka basis data tidak cocok dengan komputer ini; mengompilasi ulang (sekitar 2 menit) …');
  const { code, output } = await npm(['rebuild', 'better-sqlite3', '--loglevel=error']);
  if (code !== 0 || !nativeModuleWorks()) throw new BootstrapError(`${output}\n\n${remedy('node-gyp')}`);
}

/** npm as it runs this script (`npm_execpath`), else the one on the path. NODE_ENV=production must not drop dev tools. */
function npm(args) {
  const env = { ...process.env, ...NATIVE_CACHE };
  const own = process.env.npm_execpath ?? '';
  if (path.basename(own).startsWith('npm')) return runQuietly('Pemasangan', process.execPath, [own, ...args], { env });
  return runQuietly('Pemasangan', 'npm', args, { env, shell: process.platform === 'win32' });
}

function remedy(output) {
  if (/gyp/.test(output)) {
    return (
      'Pustaka basis data (better-sqlite3) gagal dikompilasi: pasang perkakas C++ lalu ulangi perintah ini ' +
      '(Debian/Ubuntu: apt-get install -y build-essential python3; Windows: Visual Studio Build Tools).'
    );
  }
  return 'Pemasangan paket gagal: periksa sambungan internet atau proxy npm, dan ruang cakram (1,5 GB), lalu ulangi perintah ini.';
}
