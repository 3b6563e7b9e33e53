import { perform } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { LetterheadOvertaken, setLogo } from '@/db/letterhead-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

const PAGE = '/pengaturan/kop';
const MEANWHILE =
  'Sementara itu ada yang mengganti logonya. Yang baru tidak dihapus; ulangi bila memang itu yang dimaksud.';

/** Takes the office's logo away; documents then begin with the names alone. */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const fields = await readFields(request);
  try {
    setLogo(store, null, { actor: nameOf(reader), seen: fieldOf(fields, 'dilihat') });
    return withNote(reader, PAGE, { kind: 'done', sentence: 'Logo dihapus.' });
  } catch (error) {
    if (!(error instanceof LetterheadOvertaken)) throw error;
    return withNote(reader, PAGE, { kind: 'failed', sentence: MEANWHILE });
  }
});
