/**
 * What runs before any other command of a fresh clone: `install` (node_modules as the lock says) or `build` (that, and
 * the pages). Node's own modules only, since nothing else is there yet. Does nothing when nothing is stale.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  process.stderr.write(`Pantau ILP perlu Node.js 20.11 atau lebih baru; yang terpasang ${process.versions.node}.\n`);
  process.exit(1);
}

const { BootstrapError } = await import('./bootstrap/progress.mjs');
const { exclusively } = await import('./bootstrap/exclusive.mjs');
const { dependenciesAreCurrent, installDependencies } = await import('./bootstrap/dependencies.mjs');
const { buildPages } = await import('./bootstrap/build.mjs');

const command = process.argv[2];
try {
  if (command === 'install') {
    if (!dependenciesAreCurrent()) await exclusively(installDependencies);
  } else if (command === 'build') {
    await exclusively(async () => {
      await installDependencies();
      await buildPages();
    });
  } else {
    throw new BootstrapError('Pemakaian: node scripts/bootstrap.mjs install|build');
  }
} catch (error) {
  process.stderr.write(`${error instanceof BootstrapError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
