import { renderAsync } from '@resvg/resvg-js';
import type { Picture } from '@/db/letterhead';
import { LEAST_LOGO_SIDE, MOST_LOGO_BYTES, MOST_LOGO_SIDE, pictureFacts } from '@/lib/settings/logo';

/** The longer side of a logo as it is kept: sharp at four centimetres in print. */
const KEPT_SIDE = 1000;

export type CheckedLogo = Readonly<{ kind: 'picture'; picture: Picture } | { kind: 'refused'; sentence: string }>;

/**
 * A logo as it is kept, or why it cannot be: what calls itself a PNG or JPEG by its own first bytes is decoded and drawn
 * anew as a PNG. So nothing is kept that only pretends to be a picture, nor what a photograph says of its place and
 * camera, and every writer of documents can read it.
 */
export async function checkLogo(bytes: Buffer): Promise<CheckedLogo> {
  const refused = (sentence: string) => ({ kind: 'refused', sentence: `${sentence} Logo tidak diubah.` }) as const;
  if (bytes.byteLength > MOST_LOGO_BYTES)
    return refused('Berkas ini lebih besar dari 500 kB. Perkecil dulu gambarnya.');
  const facts = pictureFacts(bytes);
  if (!facts) return refused('Berkas ini bukan gambar PNG atau JPEG. Simpan logonya sebagai PNG, lalu kirim lagi.');
  const { width, height, type } = facts;
  const [least, most] = [Math.min(width, height), Math.max(width, height)];
  if (most > MOST_LOGO_SIDE)
    return refused(`Gambar ini ${width} × ${height} piksel; paling besar ${MOST_LOGO_SIDE} piksel tiap sisi.`);
  if (least < LEAST_LOGO_SIDE)
    return refused(`Gambar ini ${width} × ${height} piksel; paling kecil ${LEAST_LOGO_SIDE} piksel tiap sisi.`);
  const source = `data:${type};base64,${bytes.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${source}" width="${width}" height="${height}"/></svg>`;
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: Math.min(1, KEPT_SIDE / most) },
    font: { loadSystemFonts: false },
  });
  // A picture that cannot be decoded is left out of the drawing without a word.
  if (!image.pixels.some((value) => value !== 0)) {
    return refused('Gambar ini rusak atau kosong. Buka dan simpan lagi sebagai PNG, lalu kirim.');
  }
  return { kind: 'picture', picture: { type: 'image/png', content: image.asPng() } };
}
