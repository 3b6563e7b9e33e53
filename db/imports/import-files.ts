import { createHash } from 'node:crypto';
import type { Month } from '@/lib/coverage/period';
import { type CheckedImport, checkImport } from '@/lib/imports/check';
import { DEFAULT_LIMITS, type ImportLimits } from '@/lib/imports/limits';
import type { FacilityImport, ImportRecord, IndicatorImport } from '@/lib/imports/record';
import { type ImportReport, type UploadedFile, inContract } from '@/lib/imports/report';
import type { Store } from '../client';
import { recompute } from '../rollup/recompute';
import { nothingTouched } from '../rollup/touched';
import { write } from '../write';
import { writeFacilities } from './facility-writer';
import { writeIndicators } from './indicator-writer';
import { inflate } from './inflate';
import { type Lookups, loadLookups } from './lookups';
import { writeRecords } from './record-writer';
import { storeReference } from './reference';

export type ImportOptions = Readonly<{ dryRun: boolean; currentMonth: Month; limits?: ImportLimits }>;

/** Ends a write transaction without a trace; the report that it carries is the answer. */
class NothingToStore extends Error {
  constructor(readonly report: ImportReport) {
    super('nothing to store');
  }
}

/**
 * Imports all files of a call together (contracts section 4). Check and write share one transaction, with the rollup:
 * one error rejects everything and leaves the database as it was. A dry run only checks: `committed` false. When
 * nothing differs from what is stored the answer is `committed` true with `batch` null, and the data version does not
 * rise. Otherwise `batch` names the row that keeps the files' names, their sha256 and this report.
 */
export function importFiles(store: Store, files: readonly UploadedFile[], options: ImportOptions): ImportReport {
  if (options.dryRun) {
    // One read transaction: the whole check sees the same database.
    const checked = store.sqlite.transaction(() => check(store, loadLookups(store), files, options))();
    return reportOf(files, checked, false, null);
  }
  try {
    return write(store, () => {
      const lookups = loadLookups(store);
      const checked = check(store, lookups, files, options);
      if (checked.errors.length > 0) throw new NothingToStore(reportOf(files, checked, false, null));
      if (checked.changes.length === 0) throw new NothingToStore(reportOf(files, checked, true, null));
      writeChanges(store, lookups, checked.changes);
      return addBatch(store, files, checked);
    });
  } catch (error) {
    if (error instanceof NothingToStore) return error.report;
    throw error;
  }
}

function check(store: Store, lookups: Lookups, files: readonly UploadedFile[], options: ImportOptions): CheckedImport {
  const reference = storeReference(store, lookups, options.currentMonth);
  return checkImport(files, reference, inflate, options.limits ?? DEFAULT_LIMITS);
}

function writeChanges(store: Store, lookups: Lookups, changes: readonly ImportRecord[]): void {
  const touched = nothingTouched();
  const isFacility = (record: ImportRecord): record is FacilityImport => record.table === 'fasilitas';
  const isIndicator = (record: ImportRecord): record is IndicatorImport => record.table === 'indikator';
  writeFacilities(store, lookups, changes.filter(isFacility), touched);
  writeIndicators(store, lookups, changes.filter(isIndicator), touched);
  writeRecords(
    store,
    lookups,
    changes.filter((record) => !isFacility(record) && !isIndicator(record)),
    touched,
  );
  recompute(store, touched);
}

function addBatch({ sqlite }: Store, files: readonly UploadedFile[], checked: CheckedImport): ImportReport {
  const kept = files.map(({ name, content }) => ({ name, sha256: createHash('sha256').update(content).digest('hex') }));
  const { lastInsertRowid } = sqlite
    .prepare("INSERT INTO batch (created_at, files, report) VALUES (?, ?, '')")
    .run(new Date().toISOString(), JSON.stringify(kept));
  const report = reportOf(files, checked, true, Number(lastInsertRowid));
  sqlite.prepare('UPDATE batch SET report = ? WHERE id = ?').run(JSON.stringify(inContract(report)), lastInsertRowid);
  return report;
}

function reportOf(
  files: readonly UploadedFile[],
  { tables, errors, warnings, assigned }: CheckedImport,
  committed: boolean,
  batch: number | null,
): ImportReport {
  const report = { files: files.map(({ name }) => name), tables, errors, warnings, committed, batch };
  return assigned.length > 0 ? { ...report, assigned } : report;
}
