import type { AreaCode } from '@/lib/areas/code';
import { formatMonth } from '@/lib/coverage/period';
import type { FacilityImport, FactImport } from '../record';
import type { Reference } from '../reference';
import { DesaFacts } from './desa-facts';
import { byDesa, isDesa } from './facts';
import type { JointFindings, SpokenRow } from './findings';

/**
 * `conflicting-counts` for a facility that moves into a desa which has reported the same indicator and month itself:
 * its reports come along, for all months, and would be counted twice. What the call withdraws contradicts nothing, and
 * what it reports is held against all this in lib/imports/joint/facts.
 */
export function judgeMoves(
  rows: readonly SpokenRow<FacilityImport>[],
  reported: readonly SpokenRow<FactImport>[],
  reference: Reference,
  findings: JointFindings,
): void {
  const moves = rows.filter(({ record: { key, value } }) => {
    const stored = reference.stored.fasilitas(key);
    return stored !== null && value !== null && stored.desa !== value.desa;
  });
  if (moves.length === 0) return;
  const spoken = byDesa(reported, reference);
  const after = new Map<AreaCode, DesaFacts>();
  for (const row of moves) {
    const { key, value } = row.record;
    if (!value) continue;
    const facts =
      after.get(value.desa) ?? new DesaFacts(value.desa, reference.factsIn(value.desa), spoken.get(value.desa) ?? []);
    after.set(value.desa, facts);
    const twice = [...reference.factsIn(value.desa)].find(({ code, indicator, month }) => {
      if (code !== key.facility) return false;
      const stored = facts.reportsOf(indicator, month).filter((report) => report.row === null);
      return stored.some((report) => report.code === code) && stored.some((report) => isDesa(report.code));
    });
    if (!twice) continue;
    const message =
      `kode_desa ${value.desa} sudah melaporkan ${twice.indicator} ${formatMonth(twice.month)} sendiri, dan ${key.facility} juga: ` +
      'bila dipindah, keduanya terhitung. Tarik salah satunya dulu di capaian, atau sertakan penarikannya.';
    findings.refuse(row, 'kode_desa', 'conflicting-counts', message);
  }
}
