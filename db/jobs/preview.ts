import { createHash } from 'node:crypto';
import { formatMonth } from '@/lib/coverage/period';
import { type Change, fingerprintText, kindOf } from '@/lib/imports/change';
import type { ImportReport, UploadedFile } from '@/lib/imports/report';
import { findingsView } from '@/lib/narrative/import-findings';
import type { Store } from '../client';
import { type ImportOptions, checkCall, reportOf } from '../imports/import-files';
import { loadLookups } from '../imports/lookups';
import { writeChanges } from '../imports/write-changes';
import { differenceIn } from './difference';
import { districtFigures, effectQuestion, effects } from './effect';
import type { Checked } from './state';

/** What a call would do, with the changes themselves and the importer's report. */
export type Preview = Readonly<{
  checked: Omit<Checked, 'copies'>;
  changes: readonly Change[];
  report: ImportReport;
}>;

/** Ends the transaction of a preview: nothing of what it wrote stays. */
class Looked extends Error {
  constructor(readonly preview: Preview) {
    super('looked');
  }
}

/**
 * Checks a call and works out what storing it would do to the district's figures, by storing it in a transaction that
 * is rolled back: the figures come from the same rollup as after an import, and the database is left as it was.
 * `weighing` is told when the check is over.
 */
export function preview(
  store: Store,
  files: readonly UploadedFile[],
  options: ImportOptions,
  weighing: () => void,
): Preview {
  const look = store.sqlite.transaction(() => {
    const lookups = loadLookups(store);
    const { changes, revises, ...found } = checkCall(store, lookups, files, options);
    const report = reportOf(files, found, false, null);
    const question = effectQuestion(store, changes, options.currentMonth);
    const before = districtFigures(store, question);
    if (report.errors.length === 0 && changes.length > 0) {
      weighing();
      writeChanges(store, lookups, changes);
    }
    // After writing: what is new has a name and a place then.
    const difference = differenceIn(lookups, changes);
    const checked: Preview['checked'] = {
      tables: report.tables,
      findings: findingsView(report),
      assigned: report.assigned ?? [],
      difference,
      changes: changes.length,
      withdrawn: changes.filter((change) => kindOf(change) === 'withdrawn').length,
      effects: effects(before, districtFigures(store, question), question),
      revises: revises.map(formatMonth),
      fingerprint: fingerprintOf(changes),
    };
    throw new Looked({ checked, changes, report });
  });
  try {
    return look.immediate();
  } catch (error) {
    if (error instanceof Looked) return error.preview;
    throw error;
  }
}

/** The hash by which a person's agreement is held to what would be stored. */
export function fingerprintOf(changes: readonly Change[]): string {
  return createHash('sha256').update(fingerprintText(changes)).digest('base64url');
}
