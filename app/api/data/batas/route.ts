import fs from 'node:fs';
import path from 'node:path';
import { perform, seeOther } from '@/app/_api/perform';
import { readBoundaryLevel } from '@/app/_border/boundary-request';
import { readSentForm } from '@/app/_border/upload';
import { CheckBusyError, type CheckedFile, checkBoundaryFile } from '@/app/_server/boundary-check';
import { keepDraft, uploadPath } from '@/app/_server/boundary-draft';
import { drawnSet } from '@/db/boundaries';
import { BOUNDARY_LIMITS } from '@/lib/areas/boundary/limits';

export const dynamic = 'force-dynamic';

/** Takes a boundary file, checks it, and leads to what was found. Nothing is stored before that is confirmed. */
export const POST = perform('steward', async ({ request, store, reader }) => {
  const target = uploadPath(store);
  try {
    // One byte more than allowed is enough for the check to say that it is too much.
    const form = await readSentForm(request, target, BOUNDARY_LIMITS.fileBytes + 1);
    const level = readBoundaryLevel(form);
    const given = { source: (form.fields.sumber ?? '').trim(), dated: (form.fields.tanggal ?? '').trim() };
    const check = form.fileName
      ? await checkBoundaryFile(target, { level, ...given })
      : refused('Belum ada berkas yang dipilih.');
    const id = keepDraft(store, reader, {
      level,
      fileName: path.basename(form.fileName ?? '').slice(0, 200),
      given,
      seen: drawnSet(store, level)?.id ?? null,
      check: check ?? unfinished(),
    });
    return seeOther(`/data/batas?periksa=${id}`);
  } catch (error) {
    if (error instanceof CheckBusyError) return seeOther('/data/batas?hasil=sibuk');
    throw error;
  } finally {
    fs.rmSync(target, { force: true });
  }
});

function refused(sentence: string): CheckedFile {
  return { errors: [sentence], report: null, sha256: '' };
}

function unfinished(): CheckedFile {
  return refused(
    'Pemeriksaan berkas ini tidak selesai: terlalu berat untuk server ini. Sederhanakan dulu di aplikasi petanya, atau kirim berkas yang hanya memuat kabupaten/kota ini.',
  );
}
