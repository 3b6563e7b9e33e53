import fs from 'node:fs';
import path from 'node:path';
import { annotatedCopies } from '@/db/imports/annotated-copy';
import type { ImportLimits } from '@/lib/imports/limits';
import type { ImportReport, UploadedFile } from '@/lib/imports/report';

/**
 * Writes the annotated copy of each file that something was found in into a folder, which is made where there is none;
 * says of each where it is, or that it could not be written, which changes nothing of the import itself. A file that
 * is there is never written over: it may be the copy that its user is mending.
 */
export function writeCopies(
  folder: string,
  files: readonly UploadedFile[],
  report: ImportReport,
  limits: ImportLimits,
): string[] {
  const into = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  return annotatedCopies(files, report, limits).map((copy) => {
    try {
      fs.mkdirSync(into, { recursive: true });
      return `Salinan yang ditandai: ${writeFresh(into, copy)}`;
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      return `Salinan ${copy.name} tidak dapat ditulis di ${into} (${cause}). Laporan impornya tetap berlaku.`;
    }
  });
}

function writeFresh(folder: string, { name, content }: UploadedFile): string {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const place = path.join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    try {
      fs.writeFileSync(place, content, { flag: 'wx' });
      return place;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
