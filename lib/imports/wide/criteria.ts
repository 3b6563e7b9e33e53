import type { Month } from '@/lib/coverage/period';
import { ACTIVE_CRITERION } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';
import { type Scope, isProblem } from '../cells/cell';
import { yaTidak } from '../cells/choice';
import type { ImportError, ImportWarning } from '../report';
import type { Source, SourceRow, TableRow } from '../source';
import { kriteria } from '../tables/kriteria';
import { columnText } from '../cells/formed';
import type { Activities } from './activities';
import { readAs, repeatedColumn, strangeColumn, sumsLeftOut, wrongAt } from './findings';
import { monthAt, sheetMonth } from './month';
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

/**
 * KRITERIA as rows of kriteria: one for each cell that differs from what holds in the sheet's month, so that a template
 * sent back untouched changes nothing. What contradicts the list of the same call is an error. An empty cell reports nothing and withdraws nothing (decisions/0020).
 */
export function criteriaSource(
  { wide: sheet, guide }: WideRead,
  listed: Activities,
  scope: Scope,
  limit: number,
): Source | null {
  const month = sheetMonth(sheet, TABLE, guide, scope);
  const errors: ImportError[] = [...month.errors];
  const warnings: ImportWarning[] = [...month.warnings, ...sumsLeftOut(sheet, TABLE)];
  const columns = new Map<string, number>();
  for (const column of sheet.values) {
    const code = criterionOf(column.header, scope);
    if (code === null) errors.push(...strangeColumn(sheet, TABLE, column, 'criterion', scope));
    else if (columns.has(code)) errors.push(repeatedColumn(sheet, TABLE, column.index));
    else columns.set(code, column.index);
  }
  const type = typeOf(columns.keys(), scope);
  const rows: SourceRow[] = [];
  for (const row of sheet.body) {
    const filled = [...columns].filter(([, index]) => isFilled(row, index));
    if (filled.length === 0) continue;
    const { cell: kode_fasilitas, warning } = facilityOf(sheet, row, type, scope);
    const before = rows.length;
    for (const [criterion, index] of filled) {
      const terpenuhi = cellAt(sheet, row, index);
      const facility = kode_fasilitas.text;
      const said = criterion === ACTIVE_CRITERION ? listed.beside(facility, month.month, terpenuhi, scope) : null;
      if (said !== null && said !== 'same') {
        const error = { code: 'duplicate-row', message: said.contradiction } as const;
        rows.push({ ...wideRow(sheet, row.row, kriteria, {}), broken: wrongAt(sheet, TABLE, terpenuhi, error) });
        continue;
      }
      if (said === 'same' || holds(terpenuhi, facility, criterion, month.month, scope)) continue;
      const cells = {
        periode: monthAt(month.month, terpenuhi),
        kode_fasilitas,
        kode_kriteria: implied(criterion, terpenuhi, row.row),
        terpenuhi,
        bukti: implied('', terpenuhi, row.row),
      };
      rows.push(wideRow(sheet, row.row, kriteria, cells));
    }
    if (warning && rows.length > before) warnings.push(warning);
    if (rows.length > limit) return null;
  }
  return { file: sheet.file, definition: kriteria, rows, errors, warnings };
}

/** What a cell says of a criterion; null when it says nothing that can be read. */
export function meaningOf(cell: WideCell, scope: Scope): boolean | null {
  if (cell.form === 'no-result') return null;
  const read = yaTidak(cell.form === 'text' ? cell.text : columnText(cell, 'choice'), '', scope);
  return isProblem(read) ? null : read.value;
}

/** True for a cell that says what holds already. */
export function holds(cell: WideCell, facility: string, criterion: string, at: Month | null, scope: Scope): boolean {
  const said = at === null ? null : meaningOf(cell, scope);
  return at !== null && said !== null && scope.reference.criterionAt(facility, criterion, at) === said;
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
