import type { WriteScope } from '@/lib/access/reader';
import { announcedFacilities, withAnnounced } from './announced';
import { announcedIndicators, withIndicators } from './announced-indicators';
import type { Scope } from './cells/cell';
import { Hints } from './hints';
import type { JointFindings, SpokenRow } from './joint/findings';
import { judgeTogether } from './joint/judge';
import { DEFAULT_LIMITS, type ImportLimits } from './limits';
import type { ImportRecord } from './record';
import type { Reference } from './reference';
import { distinct, placed } from './place';
import { readFiles } from './read-files';
import type { AssignedCode, ImportError, ImportWarning, TableCount, UploadedFile } from './report';
import { similarNames } from './similar-names';
import type { Source, SourceRow } from './source';
import type { CheckedRow, TableDefinition } from './table';
import type { Inflate } from './workbook/zip';

/** What a call comes to: its findings, and the rows that would change something, in the order of the files. */
export type CheckedImport = Readonly<{
  tables: readonly TableCount[];
  errors: readonly ImportError[];
  warnings: readonly ImportWarning[];
  changes: readonly ImportRecord[];
  /** Codes given to facilities whose row in DAFTAR had none. */
  assigned: readonly AssignedCode[];
}>;

/**
 * Checks all files of a call together, in any order, against the database (`reference`) and against each other; the
 * facilities and indicators that the call brings are known to its other tables. Nothing is written here. Every error of every row is
 * listed, for one cell the first that applies (contracts section 4). Never throws, whatever the bytes; `inflate`
 * unpacks workbooks, `writable` says whose rows the sender may write.
 */
export function checkImport(
  files: readonly UploadedFile[],
  reference: Reference,
  inflate: Inflate,
  limits: ImportLimits = DEFAULT_LIMITS,
  writable: WriteScope = { kind: 'all' },
): CheckedImport {
  const { sources, assigned } = readFiles(files, limits, inflate, reference);
  // What is announced is described before it is known: names met here must not settle what names mean afterwards.
  const announced = announcedFacilities(sources, { reference, hints: new Hints() });
  const scope = {
    reference: withIndicators(withAnnounced(reference, announced), announcedIndicators(sources, reference)),
    hints: new Hints(),
  };
  const seen = new SeenRows();
  const read = sources.map((source) => ({ source, rows: checkRows(source, scope, seen) }));
  const spoken = read.flatMap(({ rows }) => rows.flatMap((row) => row.spoken ?? []));
  const findings = judgeTogether(spoken, scope.reference, writable);
  const checked = read.map(({ source, rows }) => resultOf(source, rows, findings));
  return {
    tables: checked.flatMap(({ count }) => (count ? [count] : [])),
    errors: checked.flatMap(({ errors }) => errors),
    warnings: [...checked.flatMap(({ warnings }) => warnings), ...similarNames(reference, announced)],
    changes: checked.flatMap(({ changes }) => changes),
    assigned,
  };
}

/** A row after its own checks; `spoken` is what it says, unless it cannot be read or repeats another row's key. */
type JudgedRow = Readonly<{ source: SourceRow; checked: CheckedRow; spoken: SpokenRow | null }>;

function checkRows({ file, definition, rows }: Source, scope: Scope, seen: SeenRows): JudgedRow[] {
  if (!definition) return [];
  return rows.map((source) => {
    const checked = source.broken ? UNREADABLE : checkRow(definition, source, file, scope, seen);
    const { row } = source;
    return { source, checked, spoken: checked.record && { file, row, record: checked.record } };
  });
}

const UNREADABLE: CheckedRow = { key: null, errors: [], warnings: [], record: null, change: null };

function checkRow(
  definition: TableDefinition,
  { row, text, form }: SourceRow,
  file: string,
  scope: Scope,
  seen: SeenRows,
): CheckedRow {
  const checked = definition.checkRow(text, scope, form);
  const [column] = definition.key;
  const earlier = checked.key === null ? null : seen.note(`${definition.table}\n${checked.key}`, { file, row });
  if (!earlier || checked.errors.some((error) => error.column === column)) return checked;
  const place = earlier.file === file ? `baris ${earlier.row}` : `baris ${earlier.row} ${earlier.file}`;
  const message = `Kunci yang sama (${definition.key.join(', ')}) sudah ada di ${place}. Hapus salah satunya.`;
  const duplicate = { column, code: 'duplicate-row', message, value: text(column) ?? null } as const;
  const errors = [duplicate, ...checked.errors];
  return { ...checked, errors, record: null, change: null };
}

type CheckedSource = {
  count: TableCount | null;
  errors: ImportError[];
  warnings: ImportWarning[];
  changes: ImportRecord[];
};

function resultOf(
  { file, definition, errors: fileErrors, warnings: fileWarnings }: Source,
  rows: readonly JudgedRow[],
  findings: JointFindings,
): CheckedSource {
  const result: CheckedSource = { count: null, errors: [...fileErrors], warnings: [...fileWarnings], changes: [] };
  if (!definition) return result;
  const { table } = definition;
  const count = { file, table, rows: rows.length, new: 0, changed: 0, unchanged: 0, rejected: 0 };
  for (const judged of rows) {
    const { row, broken, spots } = judged.source;
    if (broken) {
      result.errors.push(broken);
      count.rejected += 1;
      continue;
    }
    const { errors, warnings, record, change } = withFindings(definition, judged, findings);
    for (const error of errors) result.errors.push({ file, table, row, ...placed(error, spots) });
    for (const warning of warnings) result.warnings.push({ file, table, row, ...placed(warning, spots) });
    count[change ?? 'rejected'] += 1;
    if (record && change && change !== 'unchanged') result.changes.push(record);
  }
  return { ...result, errors: distinct(result.errors), warnings: distinct(result.warnings), count };
}

/** A row's own findings and those it has together with others, for one cell the first, in the order of the columns. */
function withFindings(
  { headers }: TableDefinition,
  { source: { text }, checked, spoken }: JudgedRow,
  findings: JointFindings,
): CheckedRow {
  if (!spoken) return checked;
  const shown = <F extends { column: string }>(finding: F) => ({ ...finding, value: text(finding.column) || null });
  const wrong = new Set(checked.errors.map(({ column }) => column));
  const joint = findings.errorsAt(spoken).filter(({ column }) => !wrong.has(column));
  const warnings = [...checked.warnings, ...findings.warningsAt(spoken).map(shown)];
  if (joint.length === 0) return { ...checked, warnings };
  const order = headers.map(({ name }) => name);
  const errors = [...checked.errors, ...joint.map(shown)];
  errors.sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
  return { ...checked, errors, warnings, change: null };
}

type Place = Readonly<{ file: string; row: number }>;

/** The keys met so far in a call. */
class SeenRows {
  private readonly places = new Map<string, Place>();

  /** Notes a row; returns where its key was met before, or null. */
  note(key: string, place: Place): Place | null {
    const earlier = this.places.get(key);
    if (!earlier) this.places.set(key, place);
    return earlier ?? null;
  }
}
