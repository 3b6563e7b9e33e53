import { perform, seeOther } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { readForm } from '@/app/_border/form';
import { DRAFT_GONE, dropDraft, findDraft, renewDraft } from '@/app/_server/boundary-draft';
import { drawnSet } from '@/db/boundaries';
import { BoundariesChangedError, storeBoundaries } from '@/db/boundary-writer';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/**
 * Stores a checked boundary file. When another one has come to be drawn since, the check is shown again with that, and
 * nothing is stored.
 */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const form = await readForm(request);
  const draft = findDraft(store, reader, form.get('periksa') ?? '');
  if (!draft) return withNote(reader, '/data/batas', { kind: 'failed', sentence: DRAFT_GONE });
  const { id, level, fileName, check, seen } = draft;
  const again = `/data/batas?periksa=${id}`;
  if (!check.report) return seeOther(again);
  try {
    const isNew = storeBoundaries(store, { ...check, level, fileName }, nameOf(reader), seen);
    dropDraft(store, draft);
    const sentence = isNew
      ? `Batas ${level} disimpan. Semua peta tingkat itu kini menggambarnya.`
      : 'Berkas ini sudah tergambar; tidak ada yang berubah.';
    return withNote(reader, '/data/batas', { kind: 'done', sentence });
  } catch (error) {
    if (!(error instanceof BoundariesChangedError)) throw error;
    renewDraft(store, draft, drawnSet(store, level)?.id ?? null);
    const sentence =
      'Belum ada yang disimpan: sementara itu batas yang tergambar sudah berubah. Lihat di bawah, lalu simpan lagi bila tetap dikehendaki.';
    return withNote(reader, again, { kind: 'failed', sentence });
  }
});
