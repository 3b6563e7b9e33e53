import { type AreaId, type LeafId, ancestorId, subtree } from '@/lib/areas/code';
import { type Month, monthRange } from '@/lib/coverage/period';
import { type LeafReport, desaTally } from '@/lib/indicators/desa-tally';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { reportedIndicators } from '../indicators';
import { statement } from '../statement';
import { type Expectations, expectations } from './expectations';
import type { Ground } from './ground';
import { kecamatanOf, rollDesa } from './kecamatan';
import { packRows } from './packs';
import type { RollRow } from './rows';

/**
 * Recomputes the rows of the named desa, and of their kecamatan, in the months of the ground: of every indicator that
 * desa and facilities report, and the packs that hold them. A desa has a row of an indicator in a month when anybody in
 * the kabupaten reported it then; so where the first report arrives or the last one goes, every desa of the kabupaten is
 * recomputed.
 */
export function rollFacts(store: Store, ground: Ground, desa: ReadonlySet<AreaId>): void {
  const catalogue = reportedIndicators(store);
  const expected = expectations(store, ground);
  const cumulative = new Set([...catalogue].filter(([, { kind }]) => kind === 'cumulative').map(([id]) => id));
  const reported = { indicators: [...catalogue.keys()], cumulative };
  for (const month of monthRange(ground.first, ground.last)) {
    const present = indicatorsOf(store, 'fact', ground, month);
    const reporting = [...catalogue].filter(([id]) => present.has(id));
    const held = [...indicatorsOf(store, 'roll', ground, month)].filter((id) => catalogue.has(id));
    const isSame = held.length === reporting.length && held.every((id) => present.has(id));
    const wider = isSame ? desa : ground.desa;
    const rows = desaRows(reporting, reportsOf(store, ground, wider, month), expected, wider, month);
    packRows(store, month, kecamatanOf(wider), rollDesa(store, ground, { ...reported, month, desa: wider, rows }));
  }
}

/** The indicators that anybody in the kabupaten has rows of in a month. */
function indicatorsOf(store: Store, table: 'fact' | 'roll', { kabupaten }: Ground, month: Month): Set<number> {
  const { first, last } = subtree(kabupaten, 'kabupaten');
  const place = table === 'fact' ? 'leaf' : 'area_id';
  const sql = `SELECT DISTINCT indicator_id FROM ${table} WHERE month = ? AND ${place} BETWEEN ? AND ?`;
  return new Set(statement(store, sql, 'values').all(month, first, last) as number[]);
}

/** What a desa's leaves have reported in a month, by indicator. */
type Reports = ReadonlyMap<number, readonly LeafReport[]>;
const NOBODY: readonly LeafReport[] = [];

/** The rows of desa of everything that anybody in the kabupaten has reported in the month. */
function desaRows(
  reporting: readonly (readonly [number, Indicator])[],
  reports: ReadonlyMap<AreaId, Reports>,
  expected: Expectations,
  desa: Iterable<AreaId>,
  month: Month,
): RollRow[] {
  const asked = reporting.map(([id, indicator]) => ({ id, indicator, leavesOf: expected(indicator, month) }));
  const rows: RollRow[] = [];
  for (const area of desa) {
    const told = reports.get(area);
    for (const { id, indicator, leavesOf } of asked) {
      const tally = desaTally(indicator, told?.get(id) ?? NOBODY, leavesOf(area));
      if (tally) rows.push([area, id, tally.numerator, tally.denominator, tally.expected, tally.reported]);
    }
  }
  return rows;
}

type FactColumns = readonly [
  leaf: readonly LeafId[],
  indicator: readonly number[],
  numerator: readonly number[],
  denominator: readonly (number | null)[],
];

/** Reads of a few desa one by one, and of more than a few all of the kabupaten at once. */
const A_FEW = 20;

/** What the leaves of the named desa have reported in a month, both sexes together, by desa. */
function reportsOf(
  store: Store,
  { kabupaten }: Ground,
  desa: ReadonlySet<AreaId>,
  month: Month,
): ReadonlyMap<AreaId, Reports> {
  const ranges = desa.size > A_FEW ? [subtree(kabupaten, 'kabupaten')] : [...desa].map((area) => subtree(area, 'desa'));
  // A text for each column: a month's rows one by one cost four times as much to hand over as to read.
  const columns = statement(
    store,
    `SELECT json_array(json_group_array(leaf), json_group_array(indicator_id), json_group_array(numerator),
       json_group_array(denominator)) FROM fact WHERE month = ? AND leaf BETWEEN ? AND ?`,
    'values',
  );
  const byDesa = new Map<AreaId, Map<number, LeafReport[]>>();
  for (const { first, last } of ranges) {
    const [leaves, indicators, numerators, denominators] = JSON.parse(
      columns.get(month, first, last) as string,
    ) as FactColumns;
    leaves.forEach((leaf, at) => {
      const area = ancestorId(leaf, 'desa');
      const own = byDesa.get(area) ?? new Map<number, LeafReport[]>();
      byDesa.set(area, own);
      addReport(own, indicators[at] ?? 0, {
        facility: leaf === (area as number) ? null : leaf,
        numerator: numerators[at] ?? 0,
        denominator: denominators[at] ?? 0,
      });
    });
  }
  return byDesa;
}

/** Adds a fact to its desa's: to the leaf's other sex, which the key brings just before it, or as another leaf's. */
function addReport(reports: Map<number, LeafReport[]>, indicator: number, report: LeafReport): void {
  const known = reports.get(indicator);
  if (!known) {
    reports.set(indicator, [report]);
    return;
  }
  const before = known.at(-1);
  if (before?.facility !== report.facility) known.push(report);
  else {
    known[known.length - 1] = {
      facility: report.facility,
      numerator: before.numerator + report.numerator,
      denominator: before.denominator + report.denominator,
    };
  }
}
