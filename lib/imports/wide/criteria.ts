import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type { Scope } from '../cells/cell';
import type { ImportError, ImportWarning } from '../report';
import type { Source, SourceRow, TableRow } from '../source';
import { kriteria } from '../tables/kriteria';
import { readAs, repeatedColumn, strangeColumn, sumsLeftOut, wrongAt } from './findings';
import { monthAt, sheetMonth } from './month';
import { type Saying, type Sayings, sayingAt } from './sayings';
import { type WideCell, type WideRead, type WideSheet, cellAt, implied, isFilled, roleCell, wideRow } from './sheet';
import { desaOf, facilitiesNamed, puskesmasOf, unlabelled } from './who';

const TABLE = 'kriteria';

/** The criterion that a header means, by code or name; null for anything else. */
export function criterionOf(header: string, { reference, hints }: Scope): string | null {
  const code = [header.trim(), header.trim().toUpperCase()].find((text) => reference.criterionType(text) !== null);
  if (code !== undefined) return code;
  const [only, ...others] = hints.bearing('criterion', header, reference);
  return only && others.length === 0 ? only.code : null;
}

/** A filled cell of KRITERIA, with what it says as far as that can be read. */
type Answer = Readonly<{ criterion: string; terpenuhi: WideCell; saying: Saying | null }>;

/** KRITERIA as far as it can be read by itself. */
export type CriteriaSheet = Readonly<{
  sheet: WideSheet;
  month: Month | null;
  errors: readonly ImportError[];
  warnings: readonly ImportWarning[];
  rows: readonly Readonly<{
    row: number;
    kode_fasilitas: WideCell;
    warning: ImportWarning | null;
    answers: readonly Answer[];
  }>[];
}>;

/** Reads a sheet KRITERIA and notes what it says among all that the call says. */
export function readCriteria({ wide: sheet, guide }: WideRead, sayings: Sayings, scope: Scope): CriteriaSheet {
  const { month, errors: monthErrors, warnings } = sheetMonth(sheet, TABLE, guide, scope);
  const errors: ImportError[] = [...monthErrors];
  const columns = new Map<string, number>();
  for (const column of sheet.values) {
    const code = criterionOf(column.header, scope);
    if (code === null) errors.push(...strangeColumn(sheet, TABLE, column, 'criterion', scope));
    else if (columns.has(code)) errors.push(repeatedColumn(sheet, TABLE, column.index));
    else columns.set(code, column.index);
  }
  const type = typeOf(columns.keys(), scope);
  const rows = sheet.body.flatMap((row) => {
    const filled = [...columns].filter(([, index]) => isFilled(row, index));
    if (filled.length === 0) return [];
    const { cell: kode_fasilitas, warning } = facilityOf(sheet, row, type, scope);
    const answers = filled.map(([criterion, index]): Answer => {
      const terpenuhi = cellAt(sheet, row, index);
      const about = { facility: kode_fasilitas.text, criterion, at: month, listed: false };
      const saying = sayingAt(sheet, terpenuhi, about, scope);
      if (saying) sayings.note(saying);
      return { criterion, terpenuhi, saying };
    });
    return [{ row: row.row, kode_fasilitas, warning, answers }];
  });
  return { sheet, month, errors, warnings: [...warnings, ...sumsLeftOut(sheet, TABLE)], rows };
}

/**
 * KRITERIA as rows of kriteria: one for each cell that differs from what holds in the sheet's month, so that a template
 * sent back untouched changes nothing. What contradicts the rest of the call is an error. An empty cell reports nothing
 * and withdraws nothing (decisions/0020). Null for more than `limit` rows.
 */
export function criteriaSource(read: CriteriaSheet, sayings: Sayings, scope: Scope, limit: number): Source | null {
  const { sheet, month } = read;
  const warnings = [...read.warnings];
  const rows: SourceRow[] = [];
  for (const { row, kode_fasilitas, warning, answers } of read.rows) {
    const before = rows.length;
    for (const { criterion, terpenuhi, saying } of answers) {
      const judgement = saying ? sayings.judge(saying, scope) : 'differs';
      if (judgement === 'holds' || judgement === 'repeats') continue;
      if (judgement !== 'differs') {
        const error = { code: 'duplicate-row', message: judgement.contradiction } as const;
        rows.push({ ...wideRow(sheet, row, kriteria, {}), broken: wrongAt(sheet, TABLE, terpenuhi, error) });
        continue;
      }
      const cells = {
        periode: monthAt(month, terpenuhi),
        kode_fasilitas,
        kode_kriteria: implied(criterion, terpenuhi, row),
        terpenuhi,
        bukti: implied('', terpenuhi, row),
      };
      rows.push(wideRow(sheet, row, kriteria, cells));
    }
    if (warning && rows.length > before) warnings.push(warning);
    if (rows.length > limit) return null;
  }
  return { file: sheet.file, definition: kriteria, rows, errors: read.errors, warnings };
}

/** The kind of facility that a sheet's criteria belong to, when it is one. */
function typeOf(criteria: Iterable<string>, { reference }: Scope): FacilityType | null {
  const types = new Set([...criteria].map((code) => reference.criterionType(code)));
  const [only = null] = types;
  return types.size === 1 ? only : null;
}

function facilityOf(
  sheet: WideSheet,
  row: TableRow,
  type: FacilityType | null,
  scope: Scope,
): { cell: WideCell; warning: ImportWarning | null } {
  const [kode, nama] = (['kode', 'nama'] as const).map((role) => roleCell(sheet, row, role));
  if (kode && (kode.text !== '' || kode.form !== 'text')) return { cell: unlabelled(kode, scope), warning: null };
  if (!nama || nama.text === '') return { cell: implied('', kode ?? nama ?? null, row.row), warning: null };
  const kecamatan = roleCell(sheet, row, 'kecamatan')?.text || null;
  const puskesmas = puskesmasOf(roleCell(sheet, row, 'puskesmas') ?? sheet.puskesmas, scope);
  const desa = desaOf(roleCell(sheet, row, 'desa'), { kecamatan, puskesmas }, scope);
  const [only, ...others] = facilitiesNamed({ type, name: nama.text, desa }, scope);
  if (only === undefined || others.length > 0) return { cell: unlabelled(nama, scope), warning: null };
  const message = `${nama.header} "${nama.text}" dibaca sebagai ${only}. Periksa bila maksudnya lain.`;
  return { cell: { ...nama, text: only }, warning: readAs(sheet, TABLE, nama, message) };
}
