import type { AreaCode } from '@/lib/areas/code';
import { formatMonth, parseMonth } from '@/lib/coverage/period';
import { ACTIVE_CRITERION } from '@/lib/facilities/criteria';
import { bareName } from '@/lib/narrative/near';
import { type Scope, isProblem } from '../cells/cell';
import type { AssignedCode, ImportError, ImportWarning } from '../report';
import type { Source, SourceRow, TableRow } from '../source';
import { FACILITY_COLUMNS, fasilitas } from '../tables/fasilitas';
import { kriteria } from '../tables/kriteria';
import { penetapan } from '../tables/penetapan';
import { type RowCells, LIST_ROLES, cellsOf, described, written } from './facility-row';
import { readAs, strangeColumn, sumsLeftOut, wrongAt } from './findings';
import { sheetMonth } from './month';
import type { NewCodes } from './new-codes';
import { type Sayings, sayingAt } from './sayings';
import { type WideCell, type WideSheet, implied, wideRow } from './sheet';
import { desaOf, facilitiesNamed, puskesmasOf } from './who';
import { headingOf } from './words';

/** The lists of one call: they share the codes that are given out, and what is new in any of them. */
export class FacilityLists {
  readonly assigned: AssignedCode[] = [];
  private readonly fresh = new Map<string, string>();

  constructor(
    private readonly codes: NewCodes,
    private readonly sayings: Sayings,
    private readonly scope: Scope,
  ) {}

  /** DAFTAR as rows of fasilitas, of penetapan where one declares a status, and of kriteria (Sayings.needed) for aktif. */
  sources(sheet: WideSheet, guide: WideCell | null): Source[] {
    const { file } = sheet;
    const rows: SourceRow[] = [];
    const declared: SourceRow[] = [];
    const active: SourceRow[] = [];
    const warnings: ImportWarning[] = sumsLeftOut(sheet, 'fasilitas');
    for (const row of sheet.body) {
      const cells = cellsOf(sheet, row, this.scope);
      if (LIST_ROLES.every((role) => !written(cells[role]))) continue;
      const place = placeOf(sheet, cells, this.scope);
      const known = this.identified(sheet, row, cells, place.code);
      const over = puskesmasAbove(sheet, cells, known.code.text, this.scope);
      warnings.push(...[place.warning, over.warning, known.warning].filter((warning) => warning !== null));
      const found = { kode_fasilitas: known.code, kode_desa: place.cell, kode_puskesmas: over.cell };
      const said = described(row, cells, found, this.scope);
      rows.push({ ...wideRow(sheet, row.row, fasilitas, said), broken: known.broken });
      if (known.broken) continue;
      active.push(...this.activity(sheet, row, cells, known.code, guide));
      declared.push(...this.declaration(sheet, row, cells, known.code, guide));
    }
    const errors = sheet.values.flatMap((column) => strangeColumn(sheet, 'fasilitas', column, 'criterion', this.scope));
    const list: Source = { file, definition: fasilitas, rows, errors, warnings };
    const more = [
      { definition: kriteria, rows: active },
      { definition: penetapan, rows: declared },
    ].filter((each) => each.rows.length > 0);
    return [list, ...more.map((each) => ({ file, ...each, errors: [], warnings: [] }))];
  }

  /** The facility's code: written, that of the one with its kind, name and desa, or a new one. */
  private identified(sheet: WideSheet, row: TableRow, cells: RowCells, place: AreaCode | null): Identified {
    const { kode, jenis, nama } = cells;
    const beside = kode ?? nama;
    const found = (code: string) => ({ code: implied(code, beside, row.row), warning: null, broken: null });
    if (kode && written(kode)) return { code: kode, warning: null, broken: null };
    const type = typeOf(jenis, this.scope);
    const name = nama?.text ?? '';
    // Without these a row has errors of its own; it needs a code only to be spoken of.
    if (!type || !place || bareName(name) === '') return found(`BARU-${row.row}`);
    const same = facilitiesNamed({ type, name, desa: place }, this.scope);
    const [only] = same;
    const refused = (code: ImportError['code'], message: string): Identified => {
      const at = nama ?? implied(name, kode, row.row);
      return { ...found(`BARU-${row.row}`), broken: wrongAt(sheet, 'fasilitas', at, { code, message }) };
    };
    if (same.length > 1) {
      const message = `Ada ${same.length} ${type} bernama "${name}" di desa ini (${same.join(', ')}). Isi ${headingOf('kode')}-nya.`;
      return refused('unknown-code', message);
    }
    const at = beside
      ? { ...beside, header: kode ? kode.header : headingOf('kode'), text: '' }
      : implied('', null, row.row);
    if (only !== undefined) {
      const message = `${at.header} kosong dibaca sebagai ${only}, ${type} bernama "${name}" yang sudah ada di desa ini.`;
      return { ...found(only), warning: readAs(sheet, 'fasilitas', at, message) };
    }
    const key = `${type}\n${place}\n${bareName(name)}`;
    const twin = this.fresh.get(key);
    if (twin !== undefined) {
      const message = `Dua ${type} baru bernama "${name}" di desa yang sama (lihat ${twin}). Bedakan namanya, atau hapus salah satu.`;
      return refused('duplicate-row', message);
    }
    this.fresh.set(key, `baris ${row.row}`);
    const code = this.codes.next(type, place);
    this.assigned.push({ file: sheet.file, sheet: sheet.sheet, row: row.row, code, type, name, desa: place });
    return { ...found(code), warning: readAs(sheet, 'fasilitas', at, `${at.header} kosong: diberi kode ${code}.`) };
  }

  /** Whether a posyandu operates, which decides the denominator of ILP. */
  private activity(
    sheet: WideSheet,
    row: TableRow,
    { aktif, mulai }: RowCells,
    kode_fasilitas: WideCell,
    guide: WideCell | null,
  ): SourceRow[] {
    if (!aktif || !written(aktif)) return [];
    const periode = written(mulai) ?? this.monthOf(sheet, guide, mulai ?? aktif);
    const kode_kriteria = implied(ACTIVE_CRITERION, aktif, row.row);
    const cells = { periode, kode_fasilitas, kode_kriteria, terpenuhi: aktif, bukti: implied('', aktif, row.row) };
    const made = wideRow(sheet, row.row, kriteria, cells);
    const at = parseMonth(periode.text.slice(0, 7));
    const about = { facility: kode_fasilitas.text, criterion: ACTIVE_CRITERION, at, listed: true };
    const saying = sayingAt(sheet, aktif, about, this.scope);
    if (saying) this.sayings.note(saying, made);
    return [made];
  }

  private declaration(
    sheet: WideSheet,
    row: TableRow,
    { aktif, status, nomor_sk, mulai }: RowCells,
    kode_fasilitas: WideCell,
    guide: WideCell | null,
  ): SourceRow[] {
    if (!status || !written(status)) {
      const alone = written(nomor_sk) ?? (written(aktif) ? null : written(mulai));
      if (!alone) return [];
      const header = status?.header ?? headingOf('status');
      const cell: WideCell = { ...(status ?? implied('', alone, row.row)), text: '', header };
      const message = `${header} kosong, padahal ${alone.header} diisi. Isi sudah atau belum, atau kosongkan ${alone.header}.`;
      const broken = wrongAt(sheet, 'penetapan', cell, { code: 'missing-value', message });
      return [{ ...wideRow(sheet, row.row, penetapan, {}), broken }];
    }
    const month = written(mulai) ?? this.monthOf(sheet, guide, mulai ?? status);
    const cells = { periode: month, kode_fasilitas, status, nomor_sk: nomor_sk ?? implied('', status, row.row) };
    return [wideRow(sheet, row.row, penetapan, cells)];
  }

  /** A status without a month of its own holds from the sheet's month. */
  private monthOf(sheet: WideSheet, guide: WideCell | null, beside: WideCell): WideCell {
    const { month } = sheetMonth(sheet, 'penetapan', guide, this.scope);
    return implied(month === null ? '' : formatMonth(month), beside, beside.row);
  }
}

type Identified = Readonly<{ code: WideCell; warning: ImportWarning | null; broken: ImportError | null }>;

function typeOf(cell: WideCell | null, scope: Scope) {
  if (!cell || cell.form !== 'text') return null;
  const read = FACILITY_COLUMNS.jenis.read(cell.text, '', scope);
  return isProblem(read) ? null : read.value;
}

type Placed = Readonly<{ cell: WideCell | null; code: AreaCode | null; warning: ImportWarning | null }>;

/** The desa of a row; a name that several bear, told apart by the kecamatan or the puskesmas beside it, is said. */
function placeOf(sheet: WideSheet, { desa: cell, kecamatan, puskesmas }: RowCells, scope: Scope): Placed {
  const around = { kecamatan: kecamatan?.text || null, puskesmas: puskesmasOf(puskesmas, scope) };
  const code = desaOf(cell, around, scope);
  if (!cell || code === null || !isProblem(FACILITY_COLUMNS.kode_desa.read(cell.text, '', scope))) {
    return { cell, code, warning: null };
  }
  const message = `${cell.header} "${cell.text}" dibaca sebagai ${code}. Periksa bila maksudnya lain.`;
  return { cell: { ...cell, text: code }, code, warning: readAs(sheet, 'fasilitas', cell, message) };
}

/** A new facility that names no puskesmas belongs to the one above the table, where that is one, and this is said. */
function puskesmasAbove(
  sheet: WideSheet,
  { jenis, puskesmas: cell }: RowCells,
  facility: string,
  scope: Scope,
): Omit<Placed, 'code'> {
  const type = typeOf(jenis, scope);
  const isTold = written(cell) !== null || type === null || type === 'puskesmas';
  const above = isTold || scope.reference.stored.fasilitas({ facility }) ? null : puskesmasOf(sheet.puskesmas, scope);
  if (!cell || above === null) return { cell, warning: null };
  const message = `${cell.header} kosong dibaca sebagai ${above}, puskesmas di atas tabel. Tulis bila maksudnya lain.`;
  return { cell: { ...cell, text: above }, warning: readAs(sheet, 'fasilitas', cell, message) };
}
