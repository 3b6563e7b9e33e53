import type { Month } from '@/lib/coverage/period';
import { type Scope, isProblem } from '../cells/cell';
import { reporterCode } from '../cells/code';
import type { ImportError, ImportWarning } from '../report';
import type { Source, SourceRow, TableRow } from '../source';
import { capaian } from '../tables/capaian';
import { readAs, repeatedColumn, strangeColumn, sumsLeftOut, wrongAt } from './findings';
import { type Measure, measureHeader, measureOf } from './measure';
import { monthAt, sheetMonth } from './month';
import { type WideCell, type WideSheet, cellAt, implied, isFilled, roleCell, wideRow } from './sheet';
import { desaOf, facilitiesNamed, puskesmasOf, unlabelled } from './who';

const TABLE = 'capaian';

/** The columns of one indicator (and sex): where its numerator stands, and its denominator if it brings its own. */
type Pair = { measure: Measure; numerator: number | null; denominator: number | null };

/**
 * REKAP as rows of capaian: one for each desa (or facility) and indicator whose numerator is filled in. An empty cell
 * reports nothing and withdraws nothing (decisions/0020).
 */
export function rekapSource(sheet: WideSheet, guide: WideCell | null, scope: Scope, limit: number): Source | null {
  const { file } = sheet;
  const month = sheetMonth(sheet, TABLE, guide, scope);
  const { pairs, errors } = pairsOf(sheet, scope);
  const warnings: ImportWarning[] = [...month.warnings, ...sumsLeftOut(sheet, TABLE)];
  const rows: SourceRow[] = [];
  for (const row of sheet.body) {
    const filled = pairs.filter(({ numerator }) => numerator !== null && isFilled(row, numerator));
    warnings.push(...lonelyDenominators(sheet, row, pairs));
    if (filled.length === 0) continue;
    const { cell: kode, warning } = reporterOf(sheet, row, scope);
    if (warning) warnings.push(warning);
    for (const pair of filled) rows.push(factRow(sheet, row, pair, { kode, month: month.month }));
    if (rows.length > limit) return null;
  }
  return { file, definition: capaian, rows, errors: [...month.errors, ...errors], warnings };
}

function pairsOf(sheet: WideSheet, scope: Scope): { pairs: Pair[]; errors: ImportError[] } {
  const pairs = new Map<string, Pair>();
  const errors: ImportError[] = [];
  for (const column of sheet.values) {
    const measure = measureOf(column.header, scope);
    if (!measure) {
      errors.push(...strangeColumn(sheet, TABLE, column, 'indicator', scope));
      continue;
    }
    const key = `${measure.indicator.code} ${measure.sex}`;
    const pair = pairs.get(key) ?? { measure, numerator: null, denominator: null };
    const side = measure.part === 'penyebut' ? 'denominator' : 'numerator';
    if (pair[side] !== null) errors.push(repeatedColumn(sheet, TABLE, column.index));
    else pairs.set(key, { ...pair, [side]: column.index });
  }
  const all = [...pairs.values()];
  return { pairs: all, errors: [...errors, ...all.flatMap((pair) => halves(sheet, pair))] };
}

/** A monthly indicator brings its own denominator: a column for it is needed as soon as the other is filled in. */
function halves(sheet: WideSheet, { measure, numerator, denominator }: Pair): ImportError[] {
  const { indicator, sex } = measure;
  const [missing, other] =
    numerator === null ? (['pembilang', denominator] as const) : (['penyebut', numerator] as const);
  if ((numerator !== null && denominator !== null) || (missing === 'penyebut' && indicator.kind !== 'monthly'))
    return [];
  if (other === null || !sheet.body.some((row) => isFilled(row, other))) return [];
  const header = measureHeader(indicator.code, missing, sex);
  const cell: WideCell = { text: '', form: 'text', row: sheet.header.row, column: null, header };
  const message = `Judul kolom "${header}" tidak ada. Tambahkan kolomnya.`;
  return [wrongAt(sheet, TABLE, cell, { code: 'missing-header', message })];
}

/** A denominator alone reports nothing (contracts section 7), which may not be what was meant. */
function lonelyDenominators(sheet: WideSheet, row: TableRow, pairs: readonly Pair[]): ImportWarning[] {
  return pairs.flatMap(({ numerator, denominator }) => {
    if (numerator === null || denominator === null) return [];
    if (isFilled(row, numerator) || !isFilled(row, denominator)) return [];
    const cell = cellAt(sheet, row, denominator);
    const message = `${cell.header} "${cell.text}" dibaca sebagai belum lapor karena pembilangnya kosong. Tulis 0 bila memang nol.`;
    return [readAs(sheet, TABLE, cell, message)];
  });
}

/** Who a row is about: its code, or the desa (or facility) of its name. */
function reporterOf(sheet: WideSheet, row: TableRow, scope: Scope): { cell: WideCell; warning: ImportWarning | null } {
  const [kode, desa, nama] = (['kode', 'desa', 'nama'] as const).map((role) => roleCell(sheet, row, role));
  if (kode && (kode.text !== '' || kode.form !== 'text')) return { cell: unlabelled(kode, scope), warning: null };
  const named = [nama, desa].find((cell) => cell && cell.text !== '') ?? null;
  if (!named) return { cell: implied('', kode ?? desa ?? nama ?? null, row.row), warning: null };
  const kecamatan = roleCell(sheet, row, 'kecamatan')?.text || null;
  const place = desaOf(desa ?? null, { kecamatan, puskesmas: puskesmasOf(sheet.puskesmas, scope) }, scope);
  const [only, ...others] = facilitiesNamed({ type: null, name: nama?.text ?? '', desa: place }, scope);
  const code = named === desa ? place : others.length === 0 ? (only ?? null) : null;
  // A name that stands for itself is read, and said, by the column's own reader.
  if (code === null || !isProblem(reporterCode(named.text, '', scope))) {
    return { cell: unlabelled(named, scope), warning: null };
  }
  const message = `${named.header} "${named.text}" dibaca sebagai ${code}. Periksa bila maksudnya lain.`;
  return { cell: { ...named, text: code }, warning: readAs(sheet, TABLE, named, message) };
}

function factRow(
  sheet: WideSheet,
  row: TableRow,
  { measure, numerator, denominator }: Pair,
  { kode, month }: Readonly<{ kode: WideCell; month: Month | null }>,
): SourceRow {
  const pembilang = cellAt(sheet, row, numerator ?? 0);
  const penyebut = denominator === null ? ownDenominator(measure, pembilang) : cellAt(sheet, row, denominator);
  return wideRow(sheet, row.row, capaian, {
    periode: monthAt(month, pembilang),
    kode,
    kode_indikator: implied(measure.indicator.code, pembilang, row.row),
    pembilang,
    penyebut,
    jenis_kelamin: implied(measure.sex, pembilang, row.row),
  });
}

/** Monthly indicators must have a column of denominators, the others have none. */
function ownDenominator({ indicator }: Measure, beside: WideCell): WideCell | null {
  return indicator.kind === 'monthly' ? null : implied('', beside, beside.row);
}
