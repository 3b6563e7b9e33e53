import { answer } from '@/app/_api/answer';
import { problem } from '@/app/_api/problem';
import { guidePicture } from '@/app/_server/guide';

export const dynamic = 'force-dynamic';

/** A picture of the guide. */
export const GET = answer(({ params }) => {
  const picture = guidePicture(params.nama ?? '');
  if (!picture) return problem(404, 'Tidak ditemukan', 'Gambar panduan itu tidak ada.');
  return { content: picture, type: 'image/png' };
}, 'open');
