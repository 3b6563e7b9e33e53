import { answer } from '@/app/_api/answer';
import { refuse } from '@/app/_border/refusal';
import { logoOf } from '@/db/letterhead';

export const dynamic = 'force-dynamic';

/** The office's logo, a PNG that this program has drawn itself. */
export const GET = answer(({ store }) => {
  const logo = logoOf(store) ?? refuse(404, 'logo', 'Belum ada logo. Unggah di /pengaturan/kop.');
  return { content: new Uint8Array(logo.content), type: 'image/png' };
}, 'meet');
