import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { perform } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { fieldOf } from '@/app/_border/form-fields';
import { checkLogo } from '@/app/_server/logo-check';
import { receive } from '@/app/_server/received';
import { fileIn } from '@/db/jobs/job';
import { LetterheadOvertaken, setLogo } from '@/db/letterhead-writer';
import { nameOf } from '@/lib/access/reader';
import { MOST_LOGO_BYTES } from '@/lib/settings/logo';

export const dynamic = 'force-dynamic';

const PAGE = '/pengaturan/kop';
const MEANWHILE =
  'Sementara itu ada yang mengganti logonya. Lihat yang sekarang berlaku; kirim lagi bila milik Anda yang benar.';

/** Takes the office's logo. What is no picture is refused with its reason, and the logo there was stays. */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-logo-'));
  try {
    const { fields } = await receive(request, folder, MOST_LOGO_BYTES, 'gambar PNG atau JPEG');
    const checked = await checkLogo(fs.readFileSync(fileIn(folder, 0)));
    if (checked.kind === 'refused') return withNote(reader, PAGE, { kind: 'failed', sentence: checked.sentence });
    setLogo(store, checked.picture, { actor: nameOf(reader), seen: fieldOf(fields, 'dilihat') });
    return withNote(reader, PAGE, { kind: 'done', sentence: 'Logo tersimpan.' });
  } catch (error) {
    if (!(error instanceof LetterheadOvertaken)) throw error;
    return withNote(reader, PAGE, { kind: 'failed', sentence: MEANWHILE });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
