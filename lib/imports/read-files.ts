import { csvSource } from './csv-source';
import { Hints } from './hints';
import type { ImportLimits } from './limits';
import type { Reference } from './reference';
import type { AssignedCode, UploadedFile } from './report';
import { RowBudget, type Source, refusedSource } from './source';
import { type Read, unfolded } from './wide/read';
import { workbookSources } from './workbook-source';
import type { Inflate } from './workbook/zip';

/**
 * Every table in the files of a call, in their order, as far as they can be read within the limits; wide sheets have
 * become tables, with the codes that were given to facilities without one.
 */
export function readFiles(
  files: readonly UploadedFile[],
  limits: ImportLimits,
  inflate: Inflate,
  reference: Reference,
): { sources: Source[]; assigned: readonly AssignedCode[] } {
  const budget = new RowBudget(limits.tableRows);
  const scope = { reference, hints: new Hints() };
  const read = files.flatMap((file): Read[] => {
    const kind = /\.(csv|xlsx)$/i.exec(file.name)?.[1]?.toLowerCase();
    if (!kind) return [refusedSource(file.name, null, { code: 'unreadable-file', message: otherKind(file.name) })];
    if (kind === 'csv') return [csvSource(file, limits, budget)];
    return workbookSources(file, limits, inflate, budget, scope);
  });
  return unfolded(read, reference, budget);
}

function otherKind(file: string): string {
  return (
    `Berkas "${file}" bukan .xlsx atau .csv. Buka di aplikasinya, pilih "Simpan sebagai", ` +
    'lalu jenis .xlsx (tanpa makro) atau CSV UTF-8.'
  );
}
