import { isOutlier } from '@/lib/analysis/outlier';
import { type AreaCode, parseAreaCode } from '@/lib/areas/code';
import { yearOf } from '@/lib/coverage/period';
import type { FactImport, FactValue } from '../record';
import type { KnownIndicator, Reference } from '../reference';
import { DesaFacts, type Entry } from './desa-facts';
import { type JointFindings, type SpokenRow, placeOf } from './findings';
import type { GroupSizes } from './group-sizes';

type FactRow = SpokenRow<FactImport>;

/**
 * Holds capaian rows against each other, against what is stored and against the sasaran, as all would stand after the
 * call: what the call withdraws contradicts nothing. Of two rows of the call that contradict each other, the later is
 * refused. One desa after the other, so that only one desa's facts are held at a time.
 */
export function judgeFacts(
  rows: readonly FactRow[],
  groups: GroupSizes,
  reference: Reference,
  findings: JointFindings,
): void {
  const order = new Map(rows.map((row, index) => [row, index]));
  for (const [desa, own] of byDesa(rows, reference)) {
    const facts = new DesaFacts(desa, reference.factsIn(desa), own);
    for (const row of own) {
      const { key, value } = row.record;
      if (value === null) continue;
      const against = facts
        .reportsOf(key.indicator, key.month)
        .find((other) => contradicts(row, other) && !isLater(other.row, row, order));
      if (against) findings.refuse(row, 'pembilang', 'conflicting-counts', contradiction(row, against));
      const indicator = reference.indicator(key.indicator);
      if (indicator?.kind === 'cumulative') judgeReach(row, indicator, facts, groups, findings);
      judgePast(row, value, indicator, facts, findings);
    }
  }
}

/** Rows by the desa that they, or the facilities they are about, belong to after the call. */
export function byDesa(rows: readonly FactRow[], reference: Reference): Map<AreaCode, FactRow[]> {
  const groups = new Map<AreaCode, FactRow[]>();
  for (const row of rows) {
    const { code } = row.record.key;
    const desa = parseAreaCode(code) ?? reference.facility(code)?.desa ?? null;
    if (desa === null) continue;
    const known = groups.get(desa);
    if (known) known.push(row);
    else groups.set(desa, [row]);
  }
  return groups;
}

function isLater(other: FactRow | null, row: FactRow, order: ReadonlyMap<FactRow, number>): boolean {
  return other !== null && (order.get(other) ?? 0) > (order.get(row) ?? 0);
}

/** Split and not split, or the desa itself and a facility in it: one would be counted twice. */
function contradicts({ record: { key } }: FactRow, other: Entry): boolean {
  if (other.code === key.code) return (other.sex === 0) !== (key.sex === 0);
  return isDesa(other.code) !== isDesa(key.code);
}

/** True for a desa's own code, false for a facility's. */
export function isDesa(code: string): boolean {
  return parseAreaCode(code) !== null;
}

function contradiction(row: FactRow, against: Entry): string {
  const { key } = row.record;
  const place = `baris ${placeOf(against.row, row)}`;
  return against.code === key.code
    ? `Bertentangan dengan ${place}: satu dipilah menurut jenis kelamin, satu tidak. Pakai salah satu, dan kosongkan pembilang yang lain.`
    : `Bertentangan dengan ${place} untuk ${against.code}: desa dan fasilitas di dalamnya melaporkan hal yang sama. ` +
        'Pakai salah satu, dan kosongkan pembilang yang lain.';
}

function judgeReach(
  row: FactRow,
  { code, targetGroup }: KnownIndicator,
  facts: DesaFacts,
  groups: GroupSizes,
  findings: JointFindings,
): void {
  if (targetGroup === null) return;
  const { month } = row.record.key;
  const size = groups.size(facts.desa, yearOf(month), targetGroup);
  if (size === 0) {
    const message = `Desa ${facts.desa} belum punya sasaran ${targetGroup} ${yearOf(month)}, sehingga ${code} tidak dihitung di wilayah di atasnya. Impor sasarannya.`;
    findings.warn(row, 'kode', 'no-target-group', message);
    return;
  }
  const reached = facts.reached(code, month);
  if (reached <= size) return;
  const message = `${code} desa ${facts.desa} sejak Januari menjadi ${reached}, melebihi sasaran ${targetGroup} ${size}. Periksa angkanya, atau sasarannya.`;
  findings.warn(row, 'pembilang', 'over-target-group', message);
}

/** Monthly indicators are held against their past ratios, since the number asked may change; others as counts. */
function judgePast(
  row: FactRow,
  value: FactValue,
  indicator: KnownIndicator | null,
  facts: DesaFacts,
  findings: JointFindings,
): void {
  const figure = (fact: FactValue): number | null => {
    if (indicator?.kind !== 'monthly') return fact.numerator;
    return fact.denominator ? fact.numerator / fact.denominator : null;
  };
  const now = figure(value);
  const past = facts.before(row.record.key).flatMap((fact) => figure(fact) ?? []);
  if (now === null || !isOutlier(now, past)) return;
  const message = `pembilang ${value.numerator} jauh dari ${past.length} bulan sebelumnya untuk kode dan indikator ini. Periksa angkanya.`;
  findings.warn(row, 'pembilang', 'outlier', message);
}
