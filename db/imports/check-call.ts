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
import { closedMonths } from '../ledger/closed-months';
import { dataVersion } from '../write';
import { importLimits } from './import-limits';
import { inflate } from './inflate';
import { type Lookups, loadLookups } from './lookups';
import { storeReference } from './reference';

export type CheckOptions = Readonly<{
  currentMonth: Month;
  /** By default what the district has set. */
  limits?: ImportLimits;
  /** By default the command line, which may write everything. */
  author?: Author;
  /** True where next year's sasaran and targets may be entered (edits on a page); a file may not (contracts section 7). */
  planAhead?: boolean;
}>;

/** What a call comes to, with the value that each changed row had before, and the closed months that it would revise. */
export type CheckedCall = Omit<CheckedImport, 'changes'> &
  Readonly<{ changes: readonly Change[]; revises: readonly Month[] }>;

/** A checked call with what it was checked against, which its writers keep up to date. */
export type HeldCall = Readonly<{ lookups: Lookups; checked: CheckedCall }>;

/**
 * Checks the files of a call as they would be imported by its author. The check is the long part, so it takes no lock:
 * others write meanwhile. `atLast`, called inside the transaction that writes, answers the same where nobody has
 * written since, and else checks again: what is stored was always checked against what it is stored over.
 */
export function checkAhead(
  store: Store,
  files: readonly UploadedFile[],
  options: CheckOptions,
): HeldCall & Readonly<{ atLast: () => HeldCall }> {
  const check = () => {
    const lookups = loadLookups(store);
    return { lookups, checked: checkCall(store, lookups, files, options), version: dataVersion(store).version };
  };
  // One read transaction: the whole check sees the same database.
  const ahead = store.sqlite.transaction(check)();
  return { ...ahead, atLast: () => (dataVersion(store).version === ahead.version ? ahead : check()) };
}

function checkCall(
  store: Store,
  lookups: Lookups,
  files: readonly UploadedFile[],
  { currentMonth, limits = importLimits(store), author = COMMAND, planAhead }: CheckOptions,
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

/** The report of a checked call. */
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
