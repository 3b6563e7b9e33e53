import path from 'node:path';

/**
 * How much memory, in MiB, Node gives to objects that have just been made. Drawing a page makes many that are dropped
 * at once; with V8's default (16) the collector took a tenth of every answer's time.
 */
const YOUNG_GENERATION = 32;

/**
 * Next calls it by name in a proxy's rewrite, and takes what differs from the name it was started with for another
 * server: it would ask itself over the network, on a connection that may just be closing, and answer 500. By name it is
 * the same address where IPv4 comes first.
 */
const LOOPBACK = '127.0.0.1';

export type ServerAddress = Readonly<{ port: number; host: string; dev?: boolean }>;

/** What Node is called with to serve the pages: built ones, or with `dev` those of the sources as they stand. */
export function serverCommand(root: string, { port, host, dev = false }: ServerAddress): string[] {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const memory = `--max-semi-space-size=${YOUNG_GENERATION}`;
  const served = [next, dev ? 'dev' : 'start', '-p', String(port)];
  return host === LOOPBACK
    ? [memory, '--dns-result-order=ipv4first', ...served, '-H', 'localhost']
    : [memory, ...served, '-H', host];
}
