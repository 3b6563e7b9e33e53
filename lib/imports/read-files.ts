import { csvSource } from './csv-source';
import type { ImportLimits } from './limits';
import type { UploadedFile } from './report';
import { RowBudget, type Source, refusedSource } from './source';
import { workbookSources } from './workbook-source';
import type { Inflate } from './workbook/zip';

/** Every table in the files of a call, in their order, as far as they can be read within the limits. */
export function readFiles(files: readonly UploadedFile[], limits: ImportLimits, inflate: Inflate): Source[] {
  const budget = new RowBudget(limits.tableRows);
  return files.flatMap((file) => {
    const kind = /\.(csv|xlsx)$/i.exec(file.name)?.[1]?.toLowerCase();
    if (!kind) return [refusedSource(file.name, null, { code: 'unreadable-file', message: otherKind(file.name) })];
    return kind === 'csv' ? [csvSource(file, limits, budget)] : workbookSources(file, limits, inflate, budget);
  });
}

function otherKind(file: string): string {
  return (
    `Berkas "${file}" bukan .xlsx atau .csv. Buka di aplikasinya, pilih "Simpan sebagai", ` +
    'lalu jenis .xlsx (tanpa makro) atau CSV UTF-8.'
  );
}
