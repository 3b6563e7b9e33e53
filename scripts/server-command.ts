import path from 'node:path';

/**
 * How much memory, in MiB, Node gives to objects that have just been made. Drawing a page makes many that are dropped
 * at once; with V8's default (16) the collector took a tenth of every answer's time.
 */
const YOUNG_GENERATION = 32;

export type ServerAddress = Readonly<{ port: number; host: string; dev?: boolean }>;

/** What Node is called with to serve the pages: built ones, or with `dev` those of the sources as they stand. */
export function serverCommand(root: string, { port, host, dev = false }: ServerAddress): string[] {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const memory = `--max-semi-space-size=${YOUNG_GENERATION}`;
  return [memory, next, dev ? 'dev' : 'start', '-p', String(port), '-H', host];
}
