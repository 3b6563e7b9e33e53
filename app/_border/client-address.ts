import net from 'node:net';

/**
 * The address that a request came from: the last that `X-Forwarded-For` names, which the nearest proxy (or, without
 * one, the server itself) has written. What stands before it anybody can write.
 */
export function clientAddress(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  const plain = last.replace(/^::ffff:/, '');
  return net.isIP(plain) ? plain : 'tidak diketahui';
}
