import { FACILITY_TYPES } from '@/lib/facilities/facility';
import { type Scope, nullable, problem, required } from '../cells/cell';
import { yaTidak } from '../cells/choice';
import { criterionCode, knownFacility } from '../cells/code';
import { monthCell } from '../cells/period';
import { words } from '../cells/text';
import type { CriterionImport } from '../record';
import { type Cells, type RowProblem, defineTable } from '../table';

const COLUMNS = {
  periode: required(monthCell()),
  kode_fasilitas: required(
    knownFacility(FACILITY_TYPES, 'Periksa kode fasilitas, atau sertakan barisnya di fasilitas.'),
  ),
  kode_kriteria: required(criterionCode),
  terpenuhi: nullable(yaTidak),
  bukti: nullable(words),
};

/** Criteria as reported; an empty `terpenuhi` withdraws the row of its key, so that the one before it holds again. */
export const kriteria = defineTable<typeof COLUMNS, CriterionImport>({
  table: 'kriteria',
  columns: COLUMNS,
  key: ['periode', 'kode_fasilitas', 'kode_kriteria'],
  check,
  record: (cells) => ({
    table: 'kriteria',
    key: { facility: cells.kode_fasilitas, criterion: cells.kode_kriteria, month: cells.periode },
    value: cells.terpenuhi === null ? null : { met: cells.terpenuhi, evidence: cells.bukti },
  }),
  stored: (records, key) => records.kriteria(key),
});

function check(cells: Cells<typeof COLUMNS>, { reference }: Scope): RowProblem<typeof COLUMNS>[] {
  const { kode_fasilitas: code, kode_kriteria: criterion } = cells;
  if (code === undefined || criterion === undefined) return [];
  const type = reference.facility(code)?.type ?? null;
  const meant = reference.criterionType(criterion);
  if (type === null || meant === type) return [];
  const message = `kode_kriteria "${criterion}" adalah kriteria ${meant}, padahal ${code} adalah ${type}. Periksa keduanya.`;
  return [{ column: 'kode_kriteria', ...problem('unknown-code', message) }];
}
