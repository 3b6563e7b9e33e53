import { existsIn } from '@/lib/facilities/facility';
import { type Scope, nullable, problem, required } from '../cells/cell';
import { knownFacility } from '../cells/code';
import { wholeNumber } from '../cells/number';
import { monthCell } from '../cells/period';
import type { CadreImport, CadreValue } from '../record';
import { type Cells, type RowProblem, type SoundCells, defineTable } from '../table';

const COLUMNS = {
  periode: required(monthCell()),
  kode_posyandu: required(knownFacility(['posyandu'], 'Isi kode sebuah posyandu.')),
  kader: nullable(wholeNumber),
  dilatih: nullable(wholeNumber),
  dinilai: nullable(wholeNumber),
  purwa: nullable(wholeNumber),
  madya: nullable(wholeNumber),
  utama: nullable(wholeNumber),
};
type Columns = typeof COLUMNS;

const COUNTS = ['kader', 'dilatih', 'dinilai', 'purwa', 'madya', 'utama'] as const;

/** Kader of a posyandu: six counts, all or none; a row with none withdraws the row of its key. */
export const kader = defineTable<Columns, CadreImport>({
  table: 'kader',
  columns: COLUMNS,
  key: ['periode', 'kode_posyandu'],
  check(cells, scope) {
    if (COUNTS.every((column) => cells[column] === null)) return [];
    return [...outsideItsLife(cells, scope), ...missingCounts(cells), ...outOfOrder(cells)];
  },
  record: (cells) => ({
    table: 'kader',
    key: { facility: cells.kode_posyandu, month: cells.periode },
    value: countsOf(cells),
  }),
  stored: (records, key) => records.kader(key),
});

function outsideItsLife({ periode, kode_posyandu: code }: Cells<Columns>, { reference }: Scope): RowProblem<Columns>[] {
  if (periode === undefined || code === undefined) return [];
  const life = reference.facility(code)?.life ?? null;
  if (life === null || existsIn(life, periode)) return [];
  const message = `${code} belum berdiri atau sudah tutup pada bulan itu. Periksa periode, atau berdiri dan tutup di fasilitas.`;
  return [{ column: 'periode', ...problem('bad-period', message) }];
}

function missingCounts(cells: Cells<Columns>): RowProblem<Columns>[] {
  return COUNTS.filter((column) => cells[column] === null).map((column) => ({
    column,
    ...problem('missing-value', `${column} kosong. Isi keenam jumlah (0 bila tidak ada), atau kosongkan semuanya.`),
  }));
}

/** purwa + madya + utama <= dinilai <= dilatih <= kader; the error is at the part that is too large. */
function outOfOrder({ kader, dilatih, dinilai, purwa, madya, utama }: Cells<Columns>): RowProblem<Columns>[] {
  const problems: RowProblem<Columns>[] = [];
  const hold = (
    column: keyof Columns,
    part: number | null | undefined,
    whole: number | null | undefined,
    of: string,
  ) => {
    if (typeof part !== 'number' || typeof whole !== 'number' || part <= whole) return;
    const message = `${column === 'purwa' ? 'purwa + madya + utama' : column} (${part}) melebihi ${of} (${whole}). Periksa keduanya.`;
    problems.push({ column, ...problem('conflicting-counts', message) });
  };
  hold('dilatih', dilatih, kader, 'kader');
  hold('dinilai', dinilai, dilatih, 'dilatih');
  const graded = [purwa, madya, utama];
  const known = graded.every((count) => typeof count === 'number');
  hold('purwa', known ? graded.reduce<number>((sum, count) => sum + (count ?? 0), 0) : null, dinilai, 'dinilai');
  return problems;
}

function countsOf({ kader, dilatih, dinilai, purwa, madya, utama }: SoundCells<Columns>): CadreValue | null {
  if (kader === null || dilatih === null || dinilai === null) return null;
  if (purwa === null || madya === null || utama === null) return null;
  return { cadres: kader, trained: dilatih, assessed: dinilai, purwa, madya, utama };
}
