import type { AreaCode } from '@/lib/areas/code';
import type { TargetGroup } from '@/lib/indicators/indicator';
import type { RowEdit, ValueTexts } from './edit';
import type { Sex } from './record';

/** What a plan's single row is stored under. */
export type TargetPlace = Readonly<{ year: number; indicator: string; area: AreaCode }>;
export type GroupPlace = Readonly<{ year: number; desa: AreaCode; group: TargetGroup; sex: Sex }>;

type Written = Readonly<{ seen: ValueTexts; wanted: ValueTexts; field?: string; noteField?: string }>;

const SEXES: Readonly<Record<Sex, string>> = { 0: '', 1: 'L', 2: 'P' };

/** A target as a row of the importer's table; an empty wanted value withdraws it. */
export function targetEdit(
  key: TargetPlace,
  { seen, wanted, field = 'nilai', noteField = 'sumber' }: Written,
): RowEdit {
  return {
    record: { table: 'target', key },
    cells: targetCells(key, wanted),
    seen,
    field,
    noteField,
  };
}

/** A sasaran as a row of the importer's table; an empty wanted value withdraws it. */
export function groupEdit(key: GroupPlace, { seen, wanted, field = 'nilai', noteField = 'sumber' }: Written): RowEdit {
  return {
    record: { table: 'sasaran', key },
    cells: groupCells(key, wanted),
    seen,
    field,
    noteField,
  };
}

/** The cells of a row of `target`, in the contract's columns. */
export function targetCells({ year, indicator, area }: TargetPlace, [value, source]: ValueTexts) {
  return { tahun: String(year), kode_indikator: indicator, kode_wilayah: area, target_persen: value, sumber: source };
}

/** The cells of a row of `sasaran`, in the contract's columns. */
export function groupCells({ year, desa, group, sex }: GroupPlace, [value, source]: ValueTexts) {
  return {
    tahun: String(year),
    kode_desa: desa,
    kode_sasaran: group,
    jumlah: value,
    sumber: source,
    jenis_kelamin: SEXES[sex],
  };
}
