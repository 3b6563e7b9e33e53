import { parseAreaCode } from '@/lib/areas/code';
import { type FacilityType, existsIn } from '@/lib/facilities/facility';
import { type Problem, type Scope, nullable, optional, problem, required } from '../cells/cell';
import { indicatorCode, reporterCode } from '../cells/code';
import { wholeNumber } from '../cells/number';
import { monthCell } from '../cells/period';
import { sexCell } from '../cells/sex';
import type { FactImport } from '../record';
import type { KnownIndicator, Reference } from '../reference';
import { type Cells, type RowProblem, defineTable } from '../table';

const COLUMNS = {
  periode: required(monthCell()),
  kode: required(reporterCode),
  kode_indikator: required(indicatorCode),
  pembilang: nullable(wholeNumber),
  penyebut: nullable(wholeNumber),
  jenis_kelamin: optional(sexCell),
};
type Columns = typeof COLUMNS;

/** A posyandu opens or reports once a month or not at all: 0 or 1 over 1 (contracts section 7). */
const ONCE_A_MONTH: ReadonlySet<string> = new Set(['PSY-BUKA', 'PSY-LAPOR']);

/**
 * What desa and facilities report. `pembilang` alone decides whether a row has a value; without one it withdraws the
 * row of its key. What rows must not say of each other is in lib/imports/joint/facts.
 */
export const capaian = defineTable<Columns, FactImport>({
  table: 'capaian',
  columns: COLUMNS,
  key: ['periode', 'kode', 'kode_indikator', 'jenis_kelamin'],
  check,
  record: (cells) => ({
    table: 'capaian',
    key: {
      month: cells.periode,
      code: cells.kode,
      indicator: cells.kode_indikator,
      sex: cells.jenis_kelamin ?? 0,
    },
    value: cells.pembilang === null ? null : { numerator: cells.pembilang, denominator: cells.penyebut },
  }),
  stored: (records, key) => records.capaian(key),
});

function check(cells: Cells<Columns>, { reference }: Scope): RowProblem<Columns>[] {
  const { kode: code, kode_indikator, pembilang } = cells;
  const indicator = kode_indikator === undefined ? null : reference.indicator(kode_indikator);
  const problems = indicator ? unfit(indicator, code, reference) : [];
  if (pembilang === null) return problems;
  problems.push(...outsideItsLife(cells, reference));
  if (indicator) problems.push(...wrongCounts(cells, indicator, reference));
  return problems;
}

/** Only what is reported, by those who may report it (contracts section 7, "Who may report what"). */
function unfit(indicator: KnownIndicator, code: string | undefined, reference: Reference): RowProblem<Columns>[] {
  if (indicator.kind === 'stock' || indicator.kind === 'rate') {
    const message = `kode_indikator "${indicator.code}" dihitung dari data lain dan tidak dilaporkan di capaian. Hapus baris ini.`;
    return [{ column: 'kode_indikator', ...problem('unknown-code', message) }];
  }
  if (code === undefined) return [];
  const type = reporterOf(code, reference);
  const allowed = REPORTERS[indicator.leaf];
  if (type === null || allowed.includes(type)) return [];
  const message = `kode "${code}" adalah ${type}, padahal ${indicator.code} dilaporkan oleh ${allowed.join('/')}. Periksa keduanya.`;
  return [{ column: 'kode', ...problem('unknown-code', message) }];
}

type Reporter = 'desa' | FacilityType;

const AROUND_POSYANDU: readonly Reporter[] = ['desa', 'posyandu'];
const REPORTERS: Readonly<Record<KnownIndicator['leaf'], readonly Reporter[]>> = {
  desa: ['desa', 'pustu', 'poskesdes', 'posyandu'],
  pustu: ['desa', 'pustu', 'poskesdes', 'posyandu'],
  posyandu: AROUND_POSYANDU,
  'active-posyandu': AROUND_POSYANDU,
  puskesmas: ['puskesmas'],
};

/** Null for a facility whose own row leaves its kind in doubt. */
function reporterOf(code: string, reference: Reference): Reporter | null {
  return parseAreaCode(code) ? 'desa' : (reference.facility(code)?.type ?? null);
}

function outsideItsLife({ periode, kode }: Cells<Columns>, reference: Reference): RowProblem<Columns>[] {
  const life = kode === undefined ? null : (reference.facility(kode)?.life ?? null);
  if (periode === undefined || life === null || existsIn(life, periode)) return [];
  const message = `${kode} belum berdiri atau sudah tutup pada bulan itu. Periksa periode, atau berdiri dan tutup di fasilitas.`;
  return [{ column: 'periode', ...problem('bad-period', message) }];
}

function wrongCounts(
  { kode, pembilang, penyebut }: Cells<Columns>,
  { code: indicator, kind }: KnownIndicator,
  reference: Reference,
): RowProblem<Columns>[] {
  if (kind === 'monthly') {
    if (penyebut === undefined) return [];
    if (penyebut === null) {
      return [
        at('penyebut', 'missing-value', `penyebut kosong. ${indicator} membawa penyebutnya sendiri; isi sel ini.`),
      ];
    }
    const problems: RowProblem<Columns>[] = [];
    if (pembilang !== undefined && pembilang !== null && pembilang > penyebut) {
      const message = `pembilang (${pembilang}) melebihi penyebut (${penyebut}). Periksa keduanya.`;
      problems.push(at('pembilang', 'numerator-over-denominator', message));
    }
    const once = ONCE_A_MONTH.has(indicator) && kode !== undefined && reporterOf(kode, reference) === 'posyandu';
    if (once && penyebut !== 1) {
      problems.push(at('penyebut', 'bad-number', `penyebut ${indicator} sebuah posyandu selalu 1. Tulis 1.`));
    }
    return problems;
  }
  if ((kind !== 'cumulative' && kind !== 'count') || penyebut === null || penyebut === undefined) return [];
  const instead = kind === 'cumulative' ? 'penyebutnya sasaran setahun' : 'indikator ini hanya jumlah';
  return [
    at('pembilang', 'conflicting-counts', `penyebut ${indicator} diisi, padahal ${instead}. Kosongkan penyebut.`),
  ];
}

function at(column: keyof Columns, code: Problem['code'], message: string): RowProblem<Columns> {
  return { column, ...problem(code, message) };
}
