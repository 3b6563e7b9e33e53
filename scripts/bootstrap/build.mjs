import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { BootstrapError, ROOT, runQuietly, say } from './progress.mjs';

const OUTPUT = path.join(ROOT, '.next');
const STAMP = path.join(OUTPUT, 'pantau-stamp');
const CACHE = path.join(OUTPUT, 'cache');
/** What a build is made of. Tests, scripts and documents change without a new build. */
const FOLDERS = ['app', 'lib', 'db', 'public'];
const FILES =
  /^(proxy|instrumentation|next\.config|postcss\.config|mdx-components)\.[a-z]+$|^tsconfig\.json$|^package(-lock)?\.json$/;

/** Builds the pages when their sources, configuration or dependencies have changed since the last build. */
export async function buildPages() {
  const stamp = buildStamp();
  if (isBuilt(stamp)) return;
  say('Membangun halaman (sekitar setengah menit) …');
  fs.rmSync(STAMP, { force: true });
  let { code, output } = await nextBuild();
  if (code !== 0 && fs.existsSync(CACHE)) {
    // A build that was killed leaves a cache that the next one cannot read.
    say('Pembangunan gagal; diulang sekali tanpa sisa pembangunan sebelumnya …');
    fs.rmSync(OUTPUT, { recursive: true, force: true });
    ({ code, output } = await nextBuild());
  }
  if (code !== 0) {
    throw new BootstrapError(
      `${output}\n\nPembangunan halaman gagal (keterangannya di atas). Bila berkas program diubah, kembalikan; bila memori ` +
        'habis (perlu sekitar 1 GB), tutup program lain; lalu ulangi perintah ini.',
    );
  }
  fs.writeFileSync(STAMP, stamp);
  say('Halaman selesai dibangun.');
}

function nextBuild() {
  return runQuietly(
    'Pembangunan',
    process.execPath,
    [path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    { env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  );
}

function isBuilt(stamp) {
  return (
    fs.existsSync(path.join(OUTPUT, 'BUILD_ID')) && fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === stamp
  );
}

/** The folder's own path is part of it: a build copied along with a checkout is not taken for that checkout's own. */
function buildStamp() {
  const hash = createHash('sha256').update(`${ROOT}\n${process.version}\n`);
  const single = fs.readdirSync(ROOT).filter((name) => FILES.test(name));
  for (const file of [...single, ...FOLDERS.flatMap(filesIn)].sort()) {
    hash.update(`${file}\n`).update(fs.readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  if (!fs.existsSync(path.join(ROOT, folder))) return [];
  return fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name)));
}
