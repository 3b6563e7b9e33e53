import type { Month } from '@/lib/coverage/period';
import { type Author, COMMAND } from '@/lib/imports/author';
import type { Change } from '@/lib/imports/change';
import { type CheckedImport, checkImport } from '@/lib/imports/check';
import type { ImportLimits } from '@/lib/imports/limits';
import type { ImportRecord } from '@/lib/imports/record';
import type { Reference } from '@/lib/imports/reference';
import type { ImportError, ImportReport, UploadedFile } from '@/lib/imports/report';
import { revisedMonths } from '@/lib/imports/revision';
import { closedMonthsSentence } from '@/lib/narrative/closed-months';
import type { Store } from '../client';
import { addBatch } from '../ledger/batches';
import { closedMonths } from '../ledger/closed-months';
import { keepFiles } from '../ledger/kept-files';
import { write } from '../write';
import { importLimits } from './import-limits';
import { inflate } from './inflate';
import { type Lookups, loadLookups } from './lookups';
import { storeReference } from './reference';
import { writeChanges } from './write-changes';

export type ImportOptions = Readonly<{
  dryRun: boolean;
  currentMonth: Month;
  /** By default what the district has set. */
  limits?: ImportLimits;
  /** By default the command line, which may write everything. */
  author?: Author;
  /** True where next year's sasaran and targets may be entered (edits on a page); a file may not (contracts section 7). */
  planAhead?: boolean;
  /**
   * Called inside the write transaction with what would be stored, after the check and before anything is written: what
   * it throws ends the import without a trace.
   */
  guard?: (checked: CheckedCall) => void;
  /** Called inside the write transaction once everything is written, with the number of the batch. */
  settled?: (batch: number) => void;
}>;

/** What a call comes to, with the value that each changed row had before, and the closed months that it would revise. */
export type CheckedCall = Omit<CheckedImport, 'changes'> &
  Readonly<{ changes: readonly Change[]; revises: readonly Month[] }>;

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
 * rise. Otherwise `batch` names the row that keeps the files, what they changed, who sent them and this report.
 */
export function importFiles(store: Store, files: readonly UploadedFile[], options: ImportOptions): ImportReport {
  if (options.dryRun) {
    // One read transaction: the whole check sees the same database.
    const checked = store.sqlite.transaction(() => checkCall(store, loadLookups(store), files, options))();
    return reportOf(files, checked, false, null);
  }
  try {
    return write(store, () => {
      const lookups = loadLookups(store);
      const checked = checkCall(store, lookups, files, options);
      if (checked.errors.length > 0) throw new NothingToStore(reportOf(files, checked, false, null));
      options.guard?.(checked);
      if (checked.changes.length === 0) throw new NothingToStore(reportOf(files, checked, true, null));
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

/** Checks the files of a call as they would be imported by its author, inside the caller's transaction. */
export function checkCall(
  store: Store,
  lookups: Lookups,
  files: readonly UploadedFile[],
  { currentMonth, limits = importLimits(store), author = COMMAND, planAhead }: ImportOptions,
): CheckedCall {
  const reference = storeReference(store, lookups, currentMonth, planAhead);
  const { changes: records, ...checked } = checkImport(files, reference, inflate, limits, author.scope);
  const changes = records.map((record) => ({ record, before: storedValue(reference, record) }));
  const revises = revisedBy(changes, store);
  const unexplained = revises.length > 0 && !author.reason ? [unexplainedRevision(files, revises)] : [];
  return { ...checked, errors: [...checked.errors, ...unexplained], changes, revises };
}

/** The value that is stored under a record's key. */
export function storedValue(
  { stored }: Pick<Reference, 'stored'>,
  { table, key }: ImportRecord,
): ImportRecord['value'] {
  const read = stored[table] as (key: ImportRecord['key']) => ImportRecord['value'];
  return read(key);
}

/** The closed months that changes would revise, earliest first. */
export function revisedBy(changes: readonly Change[], store: Store): Month[] {
  const closed = closedMonths(store).map(({ month }) => month);
  if (closed.length === 0) return [];
  const revised = new Set(changes.flatMap((change) => revisedMonths(change, closed)));
  return closed.filter((month) => revised.has(month));
}

function unexplainedRevision([file]: readonly UploadedFile[], months: readonly Month[]): ImportError {
  const message = closedMonthsSentence(months);
  return { file: file?.name ?? '', table: null, row: null, column: null, code: 'not-allowed', message, value: null };
}

export function reportOf(
  files: readonly UploadedFile[],
  {
    tables,
    errors,
    warnings,
    assigned = [],
  }: Pick<CheckedCall, 'tables' | 'errors' | 'warnings'> & Partial<Pick<CheckedCall, 'assigned'>>,
  committed: boolean,
  batch: number | null,
): ImportReport {
  const report = { files: files.map(({ name }) => name), tables, errors, warnings, committed, batch };
  return assigned.length > 0 ? { ...report, assigned } : report;
}
