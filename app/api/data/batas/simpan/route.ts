import { perform, seeOther } from '@/app/_api/perform';
import { readSentForm } from '@/app/_border/upload';
import { dropDraft, findDraft, renewDraft } from '@/app/_server/boundary-draft';
import { drawnSet } from '@/db/boundaries';
import { BoundariesChangedError, storeBoundaries } from '@/db/boundary-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/**
 * Stores a checked boundary file. When another one has come to be drawn since, the check is shown again with that, and
 * nothing is stored.
 */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const { fields } = await readSentForm(request, '', 0);
  const draft = findDraft(store, reader, fields.periksa ?? '');
  if (!draft) return seeOther('/data/batas?hasil=kedaluwarsa');
  const { level, fileName, check, seen } = draft;
  if (!check.report) return seeOther(`/data/batas?periksa=${draft.id}`);
  try {
    const isNew = storeBoundaries(store, { ...check, level, fileName }, nameOf(reader), seen);
    dropDraft(store, draft);
    return seeOther(`/data/batas?hasil=${isNew ? 'disimpan' : 'sama'}`);
  } catch (error) {
    if (!(error instanceof BoundariesChangedError)) throw error;
    renewDraft(store, draft, drawnSet(store, level)?.id ?? null);
    return seeOther(`/data/batas?periksa=${draft.id}&hasil=berubah`);
  }
});
