import type { AreaCode } from '@/lib/areas/code';
import type { FacilityType } from '@/lib/facilities/facility';

/** The tables of contracts section 3 that can be imported. */
export const IMPORT_TABLES = [
  'fasilitas',
  'kriteria',
  'penetapan',
  'kader',
  'target',
  'wilayah_kerja',
  'sasaran',
  'capaian',
  'laporan',
  'pelatihan',
  'indikator',
] as const;
export type ImportTable = (typeof IMPORT_TABLES)[number];

export type ErrorCode =
  | 'unknown-header'
  | 'missing-header'
  | 'missing-value'
  | 'unknown-code'
  | 'bad-choice'
  | 'bad-number'
  | 'bad-period'
  | 'bad-date'
  | 'negative'
  | 'numerator-over-denominator'
  | 'duplicate-row'
  | 'conflicting-counts'
  | 'empty-file'
  | 'unreadable-file'
  | 'too-large'
  | 'not-allowed';

export type WarningCode = 'over-target-group' | 'no-target-group' | 'outlier' | 'similar-name' | 'read-as';

/**
 * One thing that is wrong, or worth a look. `row` is the row as a spreadsheet shows it (header = 1), `column` the
 * header's name; both null for the whole file. `message` is a sentence in Bahasa Indonesia that names the remedy.
 */
export type Finding<Code extends string> = Readonly<{
  file: string;
  table: ImportTable | null;
  row: number | null;
  column: string | null;
  code: Code;
  message: string;
  value: string | null;
  /** Where the cell stands in the file, for the copy that is handed back; not a part of the contract's JSON. */
  at?: CellPlace;
}>;

/** A cell of a file: the sheet (null in a CSV), the row as a spreadsheet shows it, the column from 1; null: the row. */
export type CellPlace = Readonly<{ sheet: string | null; row: number; column: number | null }>;
export type ImportError = Finding<ErrorCode>;
export type ImportWarning = Finding<WarningCode>;

export type TableCount = Readonly<{
  file: string;
  table: ImportTable;
  rows: number;
  new: number;
  changed: number;
  unchanged: number;
  rejected: number;
}>;

/** A code that a facility was given because its row in DAFTAR had none; `row` as the spreadsheet shows it. */
export type AssignedCode = Readonly<{
  file: string;
  sheet: string;
  row: number;
  code: string;
  type: FacilityType;
  name: string;
  desa: AreaCode;
}>;

/** The import report of contracts section 4: one object for all files of a call. */
export type ImportReport = Readonly<{
  files: readonly string[];
  tables: readonly TableCount[];
  errors: readonly ImportError[];
  warnings: readonly ImportWarning[];
  committed: boolean;
  batch: number | null;
  /** Codes given to new facilities, which the import stores; not a part of the contract's JSON. */
  assigned?: readonly AssignedCode[];
}>;

/** The report as the contract has it: without the places of cells and without assigned codes. */
export function inContract({ files, tables, errors, warnings, committed, batch }: ImportReport): ImportReport {
  return { files, tables, errors: errors.map(withoutPlace), warnings: warnings.map(withoutPlace), committed, batch };
}

/** A finding as the contract has it. */
export function withoutPlace<Code extends string>(finding: Finding<Code>): Finding<Code> {
  const { file, table, row, column, code, message, value } = finding;
  return { file, table, row, column, code, message, value };
}

/** A file as it was handed over: its name and its bytes, nothing else is trusted. */
export type UploadedFile = Readonly<{ name: string; content: Uint8Array }>;
