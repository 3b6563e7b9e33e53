/**
 * The whole address of a path of this server, as people use it: on PWS_URL where that is set, else on the host that the
 * request named.
 */
export function ownAddress(path: string, headers: Headers): string {
  const base = process.env.PWS_URL || `http://${headers.get('host') ?? 'localhost'}`;
  return `${base}${path}`;
}
