import fs from 'node:fs';
import { perform, seeOther } from '@/app/_api/perform';
import { withNote } from '@/app/_api/with-note';
import { readBoundaryLevel } from '@/app/_border/boundary-request';
import { CheckBusyError, type CheckedFile, checkBoundaryFile } from '@/app/_server/boundary-check';
import { keepDraft, uploadFolder } from '@/app/_server/boundary-draft';
import { receive } from '@/app/_server/received';
import { drawnSet } from '@/db/boundaries';
import { fileIn } from '@/db/jobs/job';
import { BOUNDARY_LIMITS } from '@/lib/areas/boundary/limits';

export const dynamic = 'force-dynamic';

const UNFINISHED: CheckedFile = {
  errors: [
    'Pemeriksaan berkas ini tidak selesai: terlalu berat untuk server ini. Sederhanakan dulu di aplikasi petanya, atau kirim berkas yang hanya memuat kabupaten/kota ini.',
  ],
  report: null,
  sha256: '',
};

/**
 * Takes a boundary file, checks it, and leads to what was found. Below /api because a proxy cuts bodies at 10 MB
 * everywhere else. Nothing is stored before that is confirmed.
 */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const folder = uploadFolder(store);
  try {
    const { files, fields } = await receive(request, folder, BOUNDARY_LIMITS.fileBytes, 'berkas GeoJSON atau TopoJSON');
    const level = readBoundaryLevel(fields.tingkat);
    const given = { source: (fields.sumber ?? '').trim(), dated: (fields.tanggal ?? '').trim() };
    const check = (await checkBoundaryFile(fileIn(folder, 0), { level, ...given })) ?? UNFINISHED;
    const seen = drawnSet(store, level)?.id ?? null;
    const id = keepDraft(store, reader, { level, fileName: files[0] ?? '', given, seen, check });
    return seeOther(`/data/batas?periksa=${id}`);
  } catch (error) {
    if (!(error instanceof CheckBusyError)) throw error;
    const sentence = 'Berkas batas lain sedang diperiksa. Tunggu sebentar, lalu kirim lagi; tidak ada yang disimpan.';
    return withNote(reader, '/data/batas', { kind: 'failed', sentence });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
