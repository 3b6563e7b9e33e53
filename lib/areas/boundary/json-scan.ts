/** What a JSON text holds, counted on its bytes before anything of it is built in memory. */
export type JsonScan = Readonly<{
  /** The greatest number of brackets and braces open at one time. */
  depth: number;
  /** Arrays that begin with a number: an upper bound of the positions. */
  positions: number;
}>;

const [QUOTE, BACKSLASH, MINUS] = [0x22, 0x5c, 0x2d];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * Walks once over the bytes, text in quotes left out, in constant memory. It judges nothing: what is no JSON is found
 * when it is parsed.
 */
export function scanJson(bytes: Uint8Array): JsonScan {
  let [open, depth, positions] = [0, 0, 0];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === QUOTE) index = endOfText(bytes, index);
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      open += 1;
      depth = Math.max(depth, open);
      if (byte === OPEN_ARRAY && beginsWithNumber(bytes, index + 1)) positions += 1;
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) open -= 1;
  }
  return { depth, positions };
}

function endOfText(bytes: Uint8Array, start: number): number {
  let index = start + 1;
  while (index < bytes.length && bytes[index] !== QUOTE) index += bytes[index] === BACKSLASH ? 2 : 1;
  return index;
}

function beginsWithNumber(bytes: Uint8Array, start: number): boolean {
  let index = start;
  while (SPACE.has(bytes[index] ?? 0)) index += 1;
  const byte = bytes[index] ?? 0;
  return byte === MINUS || (byte >= 0x30 && byte <= 0x39);
}
