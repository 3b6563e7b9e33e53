import type { ErrorCode, Finding, ImportReport, WarningCode } from '@/lib/imports/report';
import { cellName } from '@/lib/imports/workbook/cell-name';
import { formatCount } from './format';

/** What is wrong, as the heading of all findings of a kind. */
const TITLES: Readonly<Record<ErrorCode | WarningCode, string>> = {
  'unknown-header': 'judul kolom tidak dikenal',
  'missing-header': 'judul kolom tidak ada',
  'missing-value': 'sel kosong',
  'unknown-code': 'kode tidak dikenal atau tidak cocok',
  'bad-choice': 'pilihan tidak dikenal',
  'bad-number': 'bukan angka yang berlaku',
  'bad-period': 'periode tidak berlaku',
  'bad-date': 'tanggal tidak berlaku',
  negative: 'kurang dari nol',
  'numerator-over-denominator': 'pembilang melebihi penyebut',
  'duplicate-row': 'baris ganda',
  'conflicting-counts': 'angka yang saling bertentangan',
  'empty-file': 'tabel kosong',
  'unreadable-file': 'tidak dapat dibaca',
  'too-large': 'terlalu besar',
  'not-allowed': 'di luar wewenang akun ini',
  'over-target-group': 'melebihi sasaran',
  'no-target-group': 'tanpa sasaran',
  outlier: 'jauh dari biasanya',
  'similar-name': 'nama yang mirip',
  'read-as': 'dibaca lain dari yang tertulis',
};

/** So many of a group are given with their place; the annotated copy has all. */
export const MOST_SHOWN = 5;

export type ShownFinding = Readonly<{ place: string; message: string }>;

/** Findings of one kind in one column of one sheet: many rows with the same slip read as one line. */
export type FindingGroup = Readonly<{
  file: string;
  heading: string;
  code: string;
  count: number;
  first: readonly ShownFinding[];
}>;

/** Everything that a check has found, as plain data that a page can show. */
export type FindingsView = Readonly<{
  outcome: string;
  /** True where findings have to name their file. */
  several: boolean;
  errors: Readonly<{ count: number; groups: readonly FindingGroup[] }>;
  warnings: Readonly<{ count: number; groups: readonly FindingGroup[] }>;
}>;

export function findingsView(report: Pick<ImportReport, 'files' | 'errors' | 'warnings'>): FindingsView {
  const { files, errors, warnings } = report;
  return {
    outcome: outcomeSentence(report),
    several: files.length > 1,
    errors: { count: errors.length, groups: findingGroups(errors) },
    warnings: { count: warnings.length, groups: findingGroups(warnings) },
  };
}

/** Findings gathered by file, sheet, column and kind, in the order in which they are first met. */
export function findingGroups(findings: readonly Finding<ErrorCode | WarningCode>[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { count: number; first: ShownFinding[] }>();
  for (const finding of findings) {
    const { file, column, code, message } = finding;
    const sheet = sheetPhrase(finding);
    const key = JSON.stringify([file, sheet, column, code]);
    let group = groups.get(key);
    if (!group) {
      const where = [sheet, column ? `kolom ${column}` : null].filter((part) => part !== null);
      group = { file, heading: [...where, TITLES[code]].join(', '), code, count: 0, first: [] };
      groups.set(key, group);
    }
    group.count += 1;
    if (group.first.length < MOST_SHOWN) group.first.push({ place: placePhrase(finding), message });
  }
  return [...groups.values()];
}

/** Where a finding stands: "lembar REKAP, sel F12, kolom K1", "baris 7", "seluruh berkas". */
export function placePhrase(finding: Finding<string>): string {
  const { at, row, column } = finding;
  const inRow = at
    ? at.column === null
      ? `baris ${at.row}`
      : `sel ${cellName(at.row, at.column)}`
    : row === null
      ? null
      : `baris ${row}`;
  const parts = [sheetPhrase(finding), inRow, column ? `kolom ${column}` : null].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : 'seluruh berkas';
}

/** The sheet, where a file may have several. */
function sheetPhrase({ at, table, file }: Finding<string>): string | null {
  const sheet = at?.sheet ?? (table !== null && /\.xlsx$/i.test(file) ? table : null);
  return sheet === null ? null : `lembar ${sheet}`;
}

/** What a check came to, in one or two sentences. */
export function outcomeSentence({ errors, warnings }: Pick<ImportReport, 'errors' | 'warnings'>): string {
  const also = warnings.length > 0 ? ` Ada ${formatCount(warnings.length)} peringatan yang perlu dilihat.` : '';
  if (errors.length === 0) return `Tidak ada kesalahan.${also}`;
  const rows = `Ada ${formatCount(errors.length)} kesalahan, jadi belum ada yang disimpan.`;
  return `${rows} Perbaiki, lalu kirim lagi semua berkasnya.${also}`;
}
