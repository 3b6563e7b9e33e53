import { crc32 } from '@/lib/imports/workbook/crc';
import type { PackedPart } from '@/lib/imports/workbook/zip';

/** Packs bytes as raw DEFLATE. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

const DEFLATED = 8;
const [LOCAL_LENGTH, LISTED_LENGTH, END_LENGTH] = [30, 46, 22];
/** What is needed to unpack it, and that names are UTF-8. */
const [VERSION, UTF8_NAMES] = [20, 0x0800];
/** 1 January 1980, where the calendar of zips begins: the same parts give the same bytes. */
const DAY = 0x0021;

/** A part of a zip, packed. */
export function packedPart(name: string, content: Uint8Array, deflate: Deflate): PackedPart {
  return { name, method: DEFLATED, packed: deflate(content), size: content.byteLength, crc: crc32(content) };
}

/** A zip of parts that are packed already, in their order; some MiB at most, so that no 64-bit fields are needed. */
export function zipOf(parts: readonly PackedPart[]): Uint8Array {
  const named = parts.map((part) => ({ part, name: new TextEncoder().encode(part.name) }));
  const lengthOf = (fixed: number) => named.reduce((sum, { name }) => sum + fixed + name.byteLength, 0);
  const packed = parts.reduce((sum, part) => sum + part.packed.byteLength, 0);
  const directory = lengthOf(LOCAL_LENGTH) + packed;
  const bytes = new Uint8Array(directory + lengthOf(LISTED_LENGTH) + END_LENGTH);
  const view = new DataView(bytes.buffer);
  let [at, listed] = [0, directory];
  for (const { part, name } of named) {
    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, VERSION, true);
    writeCommon(view, listed + 6, part, name);
    view.setUint32(listed + 42, at, true);
    bytes.set(name, listed + LISTED_LENGTH);
    listed += LISTED_LENGTH + name.byteLength;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, part, name);
    bytes.set(name, at + LOCAL_LENGTH);
    bytes.set(part.packed, at + LOCAL_LENGTH + name.byteLength);
    at += LOCAL_LENGTH + name.byteLength + part.packed.byteLength;
  }
  view.setUint32(listed, 0x06054b50, true);
  view.setUint16(listed + 8, parts.length, true);
  view.setUint16(listed + 10, parts.length, true);
  view.setUint32(listed + 12, listed - directory, true);
  view.setUint32(listed + 16, directory, true);
  return bytes;
}

/** The fields that stand in the same order before a part and in the directory. */
function writeCommon(view: DataView, at: number, part: PackedPart, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.byteLength, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, name.byteLength, true);
}
