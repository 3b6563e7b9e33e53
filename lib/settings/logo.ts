/** What a picture's own bytes say it is. */
export type PictureFacts = Readonly<{ type: 'image/png' | 'image/jpeg'; width: number; height: number }>;

/** The largest logo that is taken. */
export const MOST_LOGO_BYTES = 500_000;
/** A logo beyond these is a photograph, or a file that would unpack to more memory than any document needs. */
export const MOST_LOGO_SIDE = 4000;
/** Less than this is not legible on paper. */
export const LEAST_LOGO_SIDE = 48;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** IHDR, which must come first and be 13 bytes long (PNG specification, 11.2.2). */
const IHDR = 0x49484452;
const MARKER = 0xff;
/** Start of frame in every coding that programs read: baseline, extended, progressive (ITU-T T.81, B.2.2). */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

/**
 * Kind and size of a PNG or JPEG by its own bytes, whatever its name says; null for anything else, and for one whose
 * header breaks off or states no size.
 */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const facts = pngFacts(bytes) ?? jpegFacts(bytes);
  return facts && facts.width > 0 && facts.height > 0 ? facts : null;
}

function pngFacts(bytes: Uint8Array): PictureFacts | null {
  if (bytes.length < 33 || PNG.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== IHDR) return null;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks from marker to marker up to the frame that states the size. */
function jpegFacts(bytes: Uint8Array): PictureFacts | null {
  if (bytes.length < 4 || bytes[0] !== MARKER || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== MARKER) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === MARKER) {
      at += 1;
      continue;
    }
    if (FRAMES.has(marker))
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
