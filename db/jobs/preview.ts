import { createHash } from 'node:crypto';
import { formatMonth } from '@/lib/coverage/period';
import { type Change, fingerprintText, kindOf } from '@/lib/imports/change';
import type { ImportReport, UploadedFile } from '@/lib/imports/report';
import { findingsView } from '@/lib/narrative/import-findings';
import type { Store } from '../client';
import { type CheckOptions, type HeldCall, checkAhead, reportOf } from '../imports/check-call';
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
  options: CheckOptions,
  weighing: () => void,
): Preview {
  const ahead = checkAhead(store, files, options);
  if (ahead.checked.errors.length > 0 || ahead.checked.changes.length === 0) {
    return previewOf(files, ahead);
  }
  weighing();
  const look = store.sqlite.transaction(() => {
    const held = ahead.atLast();
    const question = effectQuestion(store, held.checked.changes, options.currentMonth);
    const before = districtFigures(store, question);
    if (held.checked.errors.length === 0) writeChanges(store, held.lookups, held.checked.changes);
    // After writing: what is new has a name and a place then.
    throw new Looked(previewOf(files, held, effects(before, districtFigures(store, question), question)));
  });
  try {
    return look.immediate();
  } catch (error) {
    if (error instanceof Looked) return error.preview;
    throw error;
  }
}

function previewOf(
  files: readonly UploadedFile[],
  { lookups, checked }: HeldCall,
  moved: Checked['effects'] = [],
): Preview {
  const { changes, revises, ...found } = checked;
  const report = reportOf(files, found, false, null);
  return {
    checked: {
      tables: report.tables,
      findings: findingsView(report),
      assigned: report.assigned ?? [],
      difference: differenceIn(lookups, changes),
      changes: changes.length,
      withdrawn: changes.filter((change) => kindOf(change) === 'withdrawn').length,
      effects: moved,
      revises: revises.map(formatMonth),
      fingerprint: fingerprintOf(changes),
    },
    changes,
    report,
  };
}

/** The hash by which a person's agreement is held to what would be stored. */
export function fingerprintOf(changes: readonly Change[]): string {
  return createHash('sha256').update(fingerprintText(changes)).digest('base64url');
}
