import fs from 'node:fs';
import path from 'node:path';
import type { ImportLimits } from '@/lib/imports/limits';
import type { ImportReport, UploadedFile } from '@/lib/imports/report';
import { annotatedCopies } from '../imports/annotated-copy';

/** Where a job's nth annotated copy lies. */
export function copyIn(folder: string, index: number): string {
  return path.join(folder, `salinan-${index}`);
}

/** Writes the annotated copies of the files in which something was found; returns their names, in order. */
export function writeCopies(
  folder: string,
  files: readonly UploadedFile[],
  report: ImportReport,
  limits: ImportLimits,
): string[] {
  return annotatedCopies(files, report, limits).map(({ name, content }, index) => {
    fs.writeFileSync(copyIn(folder, index), content, { mode: 0o600 });
    return name;
  });
}
