import { type Scope, nullable, problem, required } from '../cells/cell';
import { areaCell, indicatorCode } from '../cells/code';
import { hundredths } from '../cells/number';
import { yearCell } from '../cells/period';
import { words } from '../cells/text';
import type { TargetImport } from '../record';
import { type Cells, type RowProblem, defineTable } from '../table';

const COLUMNS = {
  tahun: required(yearCell),
  kode_indikator: required(indicatorCode),
  kode_wilayah: required(areaCell(null, 'Periksa kode Kemendagri wilayah.')),
  target_persen: nullable(hundredths),
  sumber: nullable(words),
};

const FULL = 100_00;

/** Targets of a year, for an area of any level; an empty `target_persen` withdraws the row of its key. */
export const target = defineTable<typeof COLUMNS, TargetImport>({
  table: 'target',
  columns: COLUMNS,
  key: ['tahun', 'kode_indikator', 'kode_wilayah'],
  check,
  record: (cells) => ({
    table: 'target',
    key: { year: cells.tahun, indicator: cells.kode_indikator, area: cells.kode_wilayah },
    value: cells.target_persen === null ? null : { hundredths: cells.target_persen, source: cells.sumber },
  }),
  stored: (records, key) => records.target(key),
});

/** A percentage ends at 100; the target of a count or rate is the figure itself (contracts section 7, "Settled last"). */
function check(cells: Cells<typeof COLUMNS>, { reference }: Scope): RowProblem<typeof COLUMNS>[] {
  const { kode_indikator: indicator, target_persen: target } = cells;
  if (indicator === undefined || typeof target !== 'number' || target <= FULL) return [];
  const kind = reference.indicator(indicator)?.kind ?? null;
  if (kind === null || kind === 'count' || kind === 'rate') return [];
  return [{ column: 'target_persen', ...problem('bad-number', 'target_persen di atas 100. Tulis 0 sampai 100.') }];
}
