import type { Finding, ImportError, ImportWarning } from '@/lib/imports/report';
import { cellName, columnLetters } from '@/lib/imports/workbook/cell-name';

/** What an import found, as its report has it. */
export type Findings = Readonly<{ errors: readonly ImportError[]; warnings: readonly ImportWarning[] }>;
export type MarkKind = 'error' | 'warning';

/** One line of the list: a finding and how grave it is. */
export type ListedFinding = Readonly<{ kind: MarkKind; finding: Finding<string> }>;

/** The words that tell the kinds apart where colours do not show. */
export const KIND_WORDS: Readonly<Record<MarkKind, string>> = { error: 'KESALAHAN', warning: 'PERINGATAN' };

/** A cell with something to say: `row` and `column` from 1; `whole`: it speaks for its row, whose cells are coloured. */
export type Mark = Readonly<{
  row: number;
  column: number;
  whole: boolean;
  kind: MarkKind;
  /** What the comment says, a paragraph a finding. */
  notes: string[];
}>;

/** So many cells are coloured and commented: a sheet with more comments opens slowly, and nobody reads them one by one. */
export const MOST_MARKS = 2_000;
/** What one comment holds before it refers to the list. */
const MOST_NOTES = 6;
const LONGEST_NOTE = 1_000;
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/** The findings of one file, errors first. */
export function listed({ errors, warnings }: Findings, file: string): ListedFinding[] {
  const of = (kind: MarkKind, findings: readonly Finding<string>[]) =>
    findings.flatMap((finding) => (finding.file === file ? [{ kind, finding }] : []));
  return [...of('error', errors), ...of('warning', warnings)];
}

/** The cells to be marked, by the sheet's name (null in a CSV), the first `MOST_MARKS`; errors go before warnings. */
export function marksOf(findings: readonly ListedFinding[]): Map<string | null, Mark[]> {
  const marks = new Map<string, Mark>();
  const sheets = new Map<string | null, Mark[]>();
  for (const { kind, finding } of findings) {
    const place = placeOf(finding);
    if (!place) continue;
    const { sheet, row, column } = place;
    const key = `${sheet ?? ''}\n${row}\n${column ?? ''}`;
    let mark = marks.get(key);
    if (!mark) {
      if (marks.size >= MOST_MARKS) continue;
      mark = { row, column: column ?? 1, whole: column === null, kind, notes: [] };
      marks.set(key, mark);
      const onSheet = sheets.get(sheet);
      if (onSheet) onSheet.push(mark);
      else sheets.set(sheet, [mark]);
    }
    mark.notes.push(noteOf(kind, finding));
  }
  return sheets;
}

/** Where a finding stands, if it is a place that a spreadsheet has. */
export function placeOf({ at }: Pick<Finding<string>, 'at'>): Finding<string>['at'] | null {
  if (!at || !Number.isInteger(at.row) || at.row < 1 || at.row > LAST_ROW) return null;
  if (at.column === null) return at;
  return Number.isInteger(at.column) && at.column >= 1 && at.column <= LAST_COLUMN ? at : null;
}

function noteOf(kind: MarkKind, { code, message }: Finding<string>): string {
  const text = message.length > LONGEST_NOTE ? `${message.slice(0, LONGEST_NOTE)}…` : message;
  return `${KIND_WORDS[kind]} (${code}): ${text}`;
}

/** What each cell's comment says, by the cell's name; a cell may speak for itself and for its row. */
export function commentsOf(marks: readonly Mark[]): Map<string, string> {
  const notes = new Map<string, string[]>();
  for (const mark of marks) {
    const name = cellName(mark.row, mark.column);
    notes.set(name, [...(notes.get(name) ?? []), ...mark.notes]);
  }
  const comments = new Map<string, string>();
  for (const [name, all] of notes) {
    const more = all.length - MOST_NOTES;
    const end = more > 0 ? [`… dan ${more} lagi: lihat lembar KESALAHAN.`] : [];
    comments.set(name, [...all.slice(0, MOST_NOTES), ...end].join('\n'));
  }
  return comments;
}

/** The ranges to be coloured, each once; `lastColumns` says how far a row reaches that is marked as a whole. */
export function rangesOf(
  marks: readonly Mark[],
  lastColumns: ReadonlyMap<number, number>,
): Readonly<Record<MarkKind, readonly string[]>> {
  const ranges: Record<MarkKind, string[]> = { error: [], warning: [] };
  for (const { row, column, whole, kind } of marks) {
    const last = whole ? Math.max(1, lastColumns.get(row) ?? 1) : column;
    const from = cellName(row, column);
    ranges[kind].push(last > column ? `${from}:${columnLetters(last - 1)}${row}` : from);
  }
  return ranges;
}
