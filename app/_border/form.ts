import { refuse } from './refusal';

/** Far more than any form of text fields needs. */
const MOST_BYTES = 64 * 1024;

/**
 * The fields of a form of text. Refuses 400 what is no form or is larger than one can be: it is counted as it comes in,
 * so that nobody fills the memory with it.
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) {
    return refuse(400, 'formulir', 'Permintaan ini bukan kiriman formulir.');
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) return refuse(400, 'formulir', 'Kiriman formulir terlalu besar.');
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}
