import type { Store } from '@/db/client';
import { importFiles } from '@/db/imports/import-files';
import type { RegisteredDistrict } from '@/db/registry';
import { exampleImports } from './imports';
import { LAST_EXAMPLE_MONTH } from './plan';

/**
 * Imports a district's example files like any user's. The month that it is taken to be is the example's last, so that
 * the importer itself refuses anything later. Throws when the importer rejects them: the example is then at fault.
 */
export function fillExample(store: Store, district: RegisteredDistrict): void {
  for (const files of exampleImports(district)) {
    const report = importFiles(store, files, { dryRun: false, currentMonth: LAST_EXAMPLE_MONTH });
    if (report.committed) continue;
    const [first] = report.errors;
    throw new Error(
      `Data contoh ditolak (${report.errors.length} galat): ${first?.file} baris ${first?.row} ${first?.message}`,
    );
  }
}
