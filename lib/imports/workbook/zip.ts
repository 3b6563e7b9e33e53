import { crc32 } from './crc';
import { WorkbookFailure, damaged } from './failure';

/** Unpacks raw DEFLATE; null when there is more than `atMost` bytes of it, throws when it is no DEFLATE. */
export type Inflate = (packed: Uint8Array, atMost: number) => Uint8Array | null;

type Entry = Readonly<{ name: string; method: number; packed: number; size: number; crc: number; at: number }>;

/** A part as it lies in a zip: its bytes packed by `method`, and what it is unpacked. */
export type PackedPart = Readonly<{ name: string; method: number; packed: Uint8Array; size: number; crc: number }>;

/** A workbook has a handful of parts; with pictures, comments and links some hundreds. */
const MOST_ENTRIES = 5_000;
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const;
const END_64 = { signature: 0x06064b50, length: 56, locator: 0x07064b50, locatorLength: 20 } as const;
const LISTED = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
/** Stands in a 32-bit field whose value is in the 64-bit extra field. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_16 = 0xffff;
const EXTRA_64 = 0x0001;
const ENCRYPTED = 1;
const [STORED, DEFLATED] = [0, 8];

/**
 * The parts of a zip by name. Its directory is checked before anything is unpacked: more than `unpackedBytes` in all,
 * or more parts than any workbook has, is `too-large`. Parts are unpacked one by one as they are asked for, counting
 * the bytes, so that a directory that lies ends there too.
 */
export class Zip {
  private readonly entries: ReadonlyMap<string, Entry>;
  private left: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly inflate: Inflate,
    private readonly unpackedBytes: number,
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = guarded(() => readDirectory(view, bytes));
    let declared = 0;
    for (const { size } of this.entries.values()) declared += size;
    if (declared > unpackedBytes) throw tooLarge(unpackedBytes);
    this.left = unpackedBytes;
  }

  has(name: string): boolean {
    return this.entries.has(spelt(name));
  }

  /** The bytes of a part, checked against the size and the checksum that the directory states. */
  part(name: string): Uint8Array {
    const entry = this.entries.get(spelt(name));
    if (!entry) throw damaged();
    const bytes = guarded(() => this.unpack(entry));
    if (bytes === null) throw tooLarge(this.unpackedBytes);
    this.left -= bytes.byteLength;
    if (bytes.byteLength !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
    return bytes;
  }

  /** Every part as it lies in the file, not unpacked, in the order of the directory. */
  packedParts(): PackedPart[] {
    return [...this.entries.values()].map((entry) => {
      const { name, method, size, crc } = entry;
      return { name, method, size, crc, packed: guarded(() => this.packed(entry)) };
    });
  }

  private packed({ at, packed }: Entry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset + at, LOCAL.length);
    if (view.getUint32(0, true) !== LOCAL.signature) throw damaged();
    const start = at + LOCAL.length + view.getUint16(26, true) + view.getUint16(28, true);
    if (start + packed > this.bytes.byteLength) throw damaged();
    return this.bytes.subarray(start, start + packed);
  }

  private unpack(entry: Entry): Uint8Array | null {
    const { method, packed, size } = entry;
    const content = this.packed(entry);
    if (method === STORED) return content.byteLength > this.left ? null : content;
    if (method !== DEFLATED) throw damaged();
    // An empty part may be packed to nothing at all.
    return size === 0 && packed === 0 ? content : this.inflate(content, this.left);
  }
}

/** Part names ignore case; some programs write them with backslashes or a leading stroke. */
function spelt(name: string): string {
  return rooted(name).toLowerCase();
}

function rooted(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

function tooLarge(unpackedBytes: number): WorkbookFailure {
  const size = Math.floor(unpackedBytes / 1024 / 1024);
  return new WorkbookFailure(
    'too-large',
    `Isi buku kerja melebihi ${size} MiB setelah dibuka. Hapus lembar dan gambar yang tidak perlu, atau bagi menjadi beberapa berkas.`,
  );
}

/** What is read beyond the bytes that there are, or cannot be unpacked, is damage. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof WorkbookFailure ? error : damaged();
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const { count, start } = directoryOf(view);
  if (count > MOST_ENTRIES) {
    throw new WorkbookFailure('too-large', `Buku kerja memuat ${count} bagian. Simpan lagi tanpa gambar dan lampiran.`);
  }
  const entries = new Map<string, Entry>();
  const text = new TextDecoder();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== LISTED.signature) throw damaged();
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const nameAt = at + LISTED.length;
    const written = rooted(text.decode(bytes.subarray(nameAt, nameAt + nameLength)));
    const name = spelt(written);
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw locked();
    // Two parts of one name would be read as one by some programs and as the other by others.
    if (entries.has(name)) throw damaged();
    entries.set(name, { name: written, ...readEntry(view, at, nameAt + nameLength, extraLength) });
    at = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A workbook that only its password opens. */
export function locked(): WorkbookFailure {
  return new WorkbookFailure(
    'unreadable-file',
    'Buku kerja dikunci kata sandi. Buka di aplikasinya, hapus kata sandinya, lalu simpan dan kirim lagi.',
  );
}

function readEntry(view: DataView, at: number, extraAt: number, extraLength: number): Omit<Entry, 'name'> {
  const wide = wideFields(view, extraAt, extraAt + extraLength);
  // The 64-bit fields stand in this order, each only where the 32-bit one points to it.
  const field = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === ELSEWHERE ? (wide.shift() ?? ELSEWHERE) : value;
  };
  const size = field(24);
  const packed = field(20);
  return {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    at: field(42),
  };
}

function wideFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
  }
  return [];
}

/** Where the directory starts and how many parts it lists, from the record at the end of the file. */
function directoryOf(view: DataView): { count: number; start: number } {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    return count === ELSEWHERE_16 || start === ELSEWHERE ? wideDirectoryOf(view, at) : { count, start };
  }
  throw damaged();
}

function wideDirectoryOf(view: DataView, end: number): { count: number; start: number } {
  const locator = end - END_64.locatorLength;
  if (view.getUint32(locator, true) !== END_64.locator) throw damaged();
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== END_64.signature) throw damaged();
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}
