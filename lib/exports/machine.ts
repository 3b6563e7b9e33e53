import type { CoverageRow } from '@/lib/coverage/row';
import type { PwsRow } from '@/lib/pws/row';
import { type MachineRow, machineCsv } from './csv';

/** The headers of the API's `.csv` files (contracts section 7, "The API's .csv is for machines"). */
export const COVERAGE_KEYS = [
  'code',
  'name',
  'level',
  'state',
  'numerator',
  'denominator',
  'value',
  'low',
  'high',
  'target',
  'unitsToTarget',
] as const;
export const PWS_KEYS = [
  'code',
  'name',
  'level',
  'state',
  'cumulativeNumerator',
  'cumulativeDenominator',
  'cumulativeValue',
  'thisMonth',
  'lastMonth',
  'targetToDate',
  'trend',
  'status',
  'reason',
  'provisional',
] as const;
export const FACILITY_KEYS = [
  'code',
  'name',
  'type',
  'area',
  'puskesmas',
  'active',
  'status',
  'declared',
  'met',
  'missing',
  'unreported',
] as const;

/** `coverage.csv`: the rows in their order, the total as the last line. */
export function coverageCsv({ rows, total }: Readonly<{ rows: readonly CoverageRow[]; total: CoverageRow }>): string {
  return machineCsv(COVERAGE_KEYS, [...rows, total].map(flatRow));
}

function flatRow({ area, interval, ...figures }: CoverageRow): MachineRow {
  const { state, numerator, denominator, value, target, unitsToTarget } = figures;
  const bounds = { low: interval?.low ?? null, high: interval?.high ?? null };
  return { ...area, state, numerator, denominator, value, ...bounds, target, unitsToTarget };
}

/** `pws.csv`: the rows in their order, the total as the last line; `thisMonth` and `lastMonth` are the values. */
export function pwsCsv({ rows, total }: Readonly<{ rows: readonly PwsRow[]; total: PwsRow }>): string {
  return machineCsv(PWS_KEYS, [...rows, total].map(flatPwsRow));
}

function flatPwsRow({ area, cumulative, thisMonth, lastMonth, ...rest }: PwsRow): MachineRow {
  return {
    ...area,
    ...rest,
    cumulativeNumerator: cumulative.numerator,
    cumulativeDenominator: cumulative.denominator,
    cumulativeValue: cumulative.value,
    thisMonth: thisMonth?.value ?? null,
    lastMonth: lastMonth?.value ?? null,
  };
}

/** `facilities.csv`: one line a facility, lists joined by a space. */
export function facilitiesCsv(entries: readonly MachineRow[]): string {
  return machineCsv(FACILITY_KEYS, entries);
}
