/** A column of whole numbers, none below 0, in the narrowest form that holds its largest. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Every column begins at a multiple of the widest number, as typed arrays demand. */
const ALIGNMENT = 8;
/** The number of rows (four bytes), the number of columns (one), then the width of each column in bytes. */
const COUNT_BYTES = 4;

/**
 * Columns of equal length as bytes: how many rows, how wide each column is, then column after column. Narrow columns
 * are both smaller to pack and faster to read: most tallies of a desa fit one byte. Read by `decodeColumns` on any
 * machine with the usual byte order (little-endian: every one that Node runs on here).
 */
export function encodeColumns(columns: readonly (readonly number[])[]): Uint8Array {
  const count = columns[0]?.length ?? 0;
  const narrow = columns.map(narrowest);
  const head = headSize(columns.length);
  const size = narrow.reduce((bytes, { byteLength }) => bytes + aligned(byteLength), head);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, count, true);
  bytes[COUNT_BYTES] = columns.length;
  let at = head;
  narrow.forEach((column, index) => {
    bytes[COUNT_BYTES + 1 + index] = column.BYTES_PER_ELEMENT;
    bytes.set(new Uint8Array(column.buffer), at);
    at += aligned(column.byteLength);
  });
  return bytes;
}

/** The columns of bytes that `encodeColumns` has made: views of the bytes where their place in memory allows it. */
export function decodeColumns(given: Uint8Array): Column[] {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  const { buffer, byteOffset } = bytes;
  const count = new DataView(buffer, byteOffset).getUint32(0, true);
  const columns: Column[] = [];
  let at = byteOffset + headSize(bytes[COUNT_BYTES] ?? 0);
  for (let index = 0; index < (bytes[COUNT_BYTES] ?? 0); index++) {
    const column = columnAt(buffer, at, count, bytes[COUNT_BYTES + 1 + index] ?? 0);
    columns.push(column);
    at += aligned(column.byteLength);
  }
  return columns;
}

function columnAt(buffer: ArrayBufferLike, at: number, count: number, width: number): Column {
  switch (width) {
    case 1:
      return new Uint8Array(buffer, at, count);
    case 2:
      return new Uint16Array(buffer, at, count);
    case 4:
      return new Uint32Array(buffer, at, count);
    case 8:
      return new Float64Array(buffer, at, count);
  }
  throw new Error(`no column is ${width} bytes wide`);
}

function narrowest(values: readonly number[]): Column {
  const largest = values.reduce((most, value) => (value > most ? value : most), 0);
  if (largest < 0x100) return new Uint8Array(values);
  if (largest < 0x10000) return new Uint16Array(values);
  return largest < 0x100000000 ? new Uint32Array(values) : new Float64Array(values);
}

function headSize(columns: number): number {
  return aligned(COUNT_BYTES + 1 + columns);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
