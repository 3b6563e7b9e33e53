import { stringify } from 'csv-stringify/sync';
import type { ImportRecord } from './record';
import type { ImportError, ImportTable, UploadedFile } from './report';
import { TABLES } from './tables';

/** The tables of which a page edits single rows. */
export type EditedTable = Extract<ImportTable, 'kriteria' | 'penetapan' | 'target' | 'sasaran'>;
export type EditedRecord = Extract<ImportRecord, Readonly<{ table: EditedTable }>>;

/** What stands under a key, in the words in which a form shows and sends it: the value, then what is written beside it. */
export type ValueTexts = readonly [value: string, note: string];

/**
 * One row that a form would write: its key, its cells as the importer's table has them, what its author saw stored there,
 * and the form's field of each column (`field` is that of all others).
 */
export type RowEdit = Readonly<{
  record: Pick<EditedRecord, 'table' | 'key'>;
  cells: Readonly<Record<string, string>>;
  seen: ValueTexts;
  field: string;
  noteField: string;
}>;

/** The columns of a table that its form's two fields become. */
const COLUMNS: Readonly<Record<EditedTable, readonly [value: string, note: string]>> = {
  kriteria: ['terpenuhi', 'bukti'],
  penetapan: ['status', 'nomor_sk'],
  target: ['target_persen', 'sumber'],
  sasaran: ['jumlah', 'sumber'],
};

/** Where a form asks why. */
export const REASON_FIELD = 'alasan';

/** penetapan knows two kinds of nothing: no row, and a row that ends the override. */
export const END_OF_DECLARATION = 'akhiri';

/** The texts of a stored value; two empty ones where nothing is stored. */
export function valueTexts({ table, value }: Pick<EditedRecord, 'table' | 'value'>): ValueTexts {
  if (value === null) return ['', ''];
  switch (table) {
    case 'kriteria': {
      const { met, evidence } = value as NonNullable<Extract<EditedRecord, { table: 'kriteria' }>['value']>;
      return [met ? 'ya' : 'tidak', evidence ?? ''];
    }
    case 'penetapan': {
      const { status, decree } = value as NonNullable<Extract<EditedRecord, { table: 'penetapan' }>['value']>;
      return [status === null ? END_OF_DECLARATION : status ? 'sudah' : 'belum', decree ?? ''];
    }
    case 'target': {
      const { hundredths, source } = value as NonNullable<Extract<EditedRecord, { table: 'target' }>['value']>;
      return [hundredthsText(hundredths), source ?? ''];
    }
    case 'sasaran': {
      const { count, source } = value as NonNullable<Extract<EditedRecord, { table: 'sasaran' }>['value']>;
      return [String(count), source ?? ''];
    }
  }
}

/** 7550 is `75,5`, as it is typed. */
export function hundredthsText(hundredths: number): string {
  return String(hundredths / 100).replace('.', ',');
}

export function sameTexts([value, note]: ValueTexts, [other, otherNote]: ValueTexts): boolean {
  return value === other && note === otherNote;
}

/** The edits as the files of an import, one CSV a table; an edit's row is its place among those of its table, plus 2. */
export function editFiles(edits: readonly RowEdit[]): UploadedFile[] {
  const tables = [...new Set(edits.map(({ record }) => record.table))];
  return tables.map((table) => {
    const headers = TABLES[table].headers.map(({ name }) => name);
    const rows = editsOf(edits, table).map(({ cells }) => headers.map((name) => cells[name] ?? ''));
    return { name: `${table}.csv`, content: new TextEncoder().encode(stringify([headers, ...rows])) };
  });
}

/**
 * The field that an error of the import is about: that of its row and column; the reason's where the call as a whole is
 * not allowed (it revises closed months); '' for anything else about the whole.
 */
export function fieldOfError(edits: readonly RowEdit[], { table, row, column, code }: ImportError): string {
  if (code === 'not-allowed' && row === null) return REASON_FIELD;
  const edit = table && row !== null ? editsOf(edits, table)[row - 2] : undefined;
  if (!edit) return '';
  return column === COLUMNS[edit.record.table][1] ? edit.noteField : edit.field;
}

function editsOf(edits: readonly RowEdit[], table: ImportTable): RowEdit[] {
  return edits.filter(({ record }) => record.table === table);
}
