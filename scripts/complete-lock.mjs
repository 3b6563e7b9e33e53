/**
 * Adds to package-lock.json the optional platform builds that the registry in use did not offer, so that `npm ci`
 * accepts the lock (it refuses one that lacks any optional dependency) and other platforms get their binaries too.
 * Run it after every change of the lock: `node scripts/complete-lock.mjs`; with `--check` it only reports, exit 1.
 */
import fs from 'node:fs';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, '..', 'package-lock.json');
const OPERATING_SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const missing = missingOptionals(lock.packages);
const addressed = Object.keys(lock.packages).filter((key) => /^https?:/.test(lock.packages[key].resolved ?? ''));

if (process.argv.includes('--check')) {
  for (const { name } of missing) console.error(`package-lock.json: ${name} is missing`);
  for (const key of addressed) console.error(`package-lock.json: ${key} names a registry address`);
  process.exit(missing.length + addressed.length > 0 ? 1 : 0);
}

for (const { name, version, dev } of missing) {
  lock.packages[`node_modules/${name}`] = {
    version,
    ...platformOf(name),
    ...(dev ? { dev: true } : {}),
    optional: true,
  };
}
for (const key of addressed) delete lock.packages[key].resolved;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`package-lock.json: ${missing.length} optional builds added, ${addressed.length} addresses removed`);

/** Every optional dependency that no entry of the lock satisfies, with the exact version its parent asks for. */
function missingOptionals(packages) {
  const found = new Map();
  for (const [parent, { optionalDependencies = {}, dev = false }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, parent, name)) continue;
      if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${parent} wants ${name}@${version}: not an exact version`);
      const known = found.get(name);
      if (known && known.version !== version) throw new Error(`two versions of ${name}: ${known.version}, ${version}`);
      found.set(name, { name, version, dev: dev && (known?.dev ?? true) });
    }
  }
  return [...found.values()];
}

/** Looks where Node would: in the parent's node_modules, then in those of the folders above it. */
function isLocked(packages, parent, name) {
  const folders = parent.split('/node_modules/');
  for (let depth = folders.length; depth > 0; depth--) {
    if (packages[`${folders.slice(0, depth).join('/node_modules/')}/node_modules/${name}`]) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/** os, cpu and libc as a platform package's name tells them: `@next/swc-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.find((word) => OPERATING_SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (!os || !cpu) throw new Error(`${name}: its name does not tell the platform; add the entry by hand`);
  const abi = words.at(-1) ?? '';
  const libc = os === 'linux' ? (abi.startsWith('musl') ? 'musl' : abi.startsWith('gnu') ? 'glibc' : null) : null;
  return { cpu: [cpu], ...(libc ? { libc: [libc] } : {}), os: [os] };
}
