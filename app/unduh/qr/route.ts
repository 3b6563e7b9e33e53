import { z } from 'zod';
import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { ownAddress } from '@/app/_server/own-address';
import { pngBody, svgBody } from '@/app/_server/picture';
import { wayBack } from '@/lib/access/way-back';
import { qrDrawing } from '@/lib/drawing/qr';
import { slug } from '@/lib/exports/file-name';

export const dynamic = 'force-dynamic';

/** Wide enough for a poster. */
const SIZE = 480;
/** As long as a code of this size can be read from. */
const PATH = z.string().max(300);

/** The QR code of a page of this server. */
export const GET = answer(({ query, headers }) => {
  const format = required(query, 'format');
  if (format !== 'png' && format !== 'svg') return refuse(400, 'format', `"${format}" bukan png atau svg.`);
  const asked = PATH.safeParse(query.alamat);
  const path = asked.success ? asked.data : '';
  if (path === '' || wayBack(path) !== path)
    return refuse(400, 'alamat', 'Tulis alamat halaman di sini, misalnya /wilayah/62.02.06.');
  const drawing = qrDrawing(ownAddress(path, headers), SIZE);
  const named = { fileStem: ['qr', slug(path)].filter(Boolean).join('_') };
  return format === 'svg' ? svgBody(drawing, named) : pngBody(drawing, named);
});
