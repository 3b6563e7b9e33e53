import { COMMAND } from '@/lib/imports/author';
import type { ImportReport, UploadedFile } from '@/lib/imports/report';
import type { Store } from '../client';
import { addBatch } from '../ledger/batches';
import { keepFiles } from '../ledger/kept-files';
import { write } from '../write';
import { type CheckOptions, type CheckedCall, checkAhead, reportOf } from './check-call';
import { writeChanges } from './write-changes';

export type ImportOptions = CheckOptions &
  Readonly<{
    dryRun: boolean;
    /** Called with what would be stored before anything is written: what it throws ends the import without a trace. */
    guard?: (checked: CheckedCall) => void;
    /** Called inside the write transaction once everything is written, with the number of the batch. */
    settled?: (batch: number) => void;
  }>;

/** Ends a write transaction without a trace; the report that it carries is the answer. */
class NothingToStore extends Error {
  constructor(readonly report: ImportReport) {
    super('nothing to store');
  }
}

/**
 * Imports all files of a call together (contracts section 4), with the rollup, in one transaction: one error rejects
 * everything and leaves the database as it was. A dry run only checks: `committed` false. When nothing differs from what
 * is stored the answer is `committed` true with `batch` null, and the data version does not rise. Otherwise `batch`
 * names the row that keeps the files, what they changed, who sent them and this report.
 */
export function importFiles(store: Store, files: readonly UploadedFile[], options: ImportOptions): ImportReport {
  const ahead = checkAhead(store, files, options);
  if (options.dryRun) return reportOf(files, ahead.checked, false, null);
  try {
    refuseNothing(files, ahead.checked, options);
    return write(store, () => {
      const { lookups, checked } = ahead.atLast();
      refuseNothing(files, checked, options);
      writeChanges(store, lookups, checked.changes);
      const batch = addBatch(store, {
        author: options.author ?? COMMAND,
        files: keepFiles(store, files),
        report: (id) => reportOf(files, checked, true, id),
        changes: checked.changes,
        revises: checked.revises,
      });
      options.settled?.(batch);
      return reportOf(files, checked, true, batch);
    });
  } catch (error) {
    if (error instanceof NothingToStore) return error.report;
    throw error;
  }
}

/** Ends an import that has an error or changes nothing; asked before the lock is taken, and again under it. */
function refuseNothing(files: readonly UploadedFile[], checked: CheckedCall, { guard }: ImportOptions): void {
  if (checked.errors.length > 0) throw new NothingToStore(reportOf(files, checked, false, null));
  guard?.(checked);
  if (checked.changes.length === 0) throw new NothingToStore(reportOf(files, checked, true, null));
}
