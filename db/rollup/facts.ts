import { type AreaId, subtree } from '@/lib/areas/code';
import { type Month, monthRange, yearOf } from '@/lib/coverage/period';
import { type LeafReport, desaTally } from '@/lib/indicators/desa-tally';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Store } from '../client';
import { type ReportedIndicators, reportedIndicators } from '../indicators';
import { desaOf } from './desa';
import { type Expectations, expectations } from './expectations';

/**
 * Recomputes the rows of the named desa of one kabupaten for `first`..`last` of every indicator that desa and
 * facilities report. A desa has a row of an indicator in a month when anybody in the kabupaten reported it then; so
 * where the first report arrives or the last one goes, every desa of the kabupaten is recomputed. Returns the desa
 * whose rows may have changed: the named ones, or all. Parents are not touched.
 */
export function rollFacts(
  store: Store,
  kabupaten: AreaId,
  desa: ReadonlySet<AreaId>,
  first: Month,
  last: Month,
): ReadonlySet<AreaId> {
  if (desa.size === 0 || first > last) return desa;
  const catalogue = reportedIndicators(store);
  const expected = expectations(store, kabupaten, first, last);
  const statements = prepare(store);
  let changed = desa;
  for (const month of monthRange(first, last)) {
    const present = indicatorsOf(statements.present, kabupaten, month, catalogue);
    const held = indicatorsOf(statements.held, kabupaten, month, catalogue);
    const wider = sameMembers(present, held) ? desa : desaOf(store, kabupaten);
    if (wider.size > changed.size) changed = wider;
    for (const area of wider) rollDesa(statements, catalogue, expected, { area, month, present });
  }
  return changed;
}

type Statements = ReturnType<typeof prepare>;

function prepare({ sqlite }: Store) {
  return {
    present: sqlite.prepare('SELECT DISTINCT indicator_id FROM fact WHERE month = ? AND leaf BETWEEN ? AND ?').pluck(),
    held: sqlite.prepare('SELECT DISTINCT indicator_id FROM roll WHERE month = ? AND area_id BETWEEN ? AND ?').pluck(),
    /** In the order of the key, so that grouping needs no sorting. */
    facts: sqlite.prepare(
      `SELECT leaf, indicator_id AS indicator, sum(numerator) AS numerator, sum(coalesce(denominator, 0)) AS denominator
       FROM fact WHERE month = ? AND leaf BETWEEN ? AND ? GROUP BY leaf, indicator_id`,
    ),
    stored: sqlite.prepare('SELECT indicator_id FROM roll WHERE month = ? AND area_id = ?').pluck(),
    remove: sqlite.prepare('DELETE FROM roll WHERE month = ? AND area_id = ? AND indicator_id = ?'),
    put: sqlite.prepare(
      `INSERT INTO roll (month, area_id, indicator_id, numerator, denominator, expected, reported)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET numerator = excluded.numerator, denominator = excluded.denominator,
         expected = excluded.expected, reported = excluded.reported`,
    ),
  };
}

type DesaMonth = Readonly<{ area: AreaId; month: Month; present: ReadonlySet<number> }>;

/** Rows are replaced in place and only what has no row any more is deleted: an appended month stays an append. */
function rollDesa(
  statements: Statements,
  catalogue: ReportedIndicators,
  expected: Expectations,
  { area, month, present }: DesaMonth,
): void {
  const reports = reportsOf(statements, area, month);
  const kept = new Set<number>();
  for (const id of present) {
    const indicator = catalogue.get(id) as Indicator;
    const tally = desaTally(indicator, reports.get(id) ?? [], {
      facilities: expected.facilities(indicator, area, month),
      hasTargetGroup: expected.hasTargetGroup(indicator, area, yearOf(month)),
    });
    if (!tally) continue;
    kept.add(id);
    statements.put.run(month, area, id, tally.numerator, tally.denominator, tally.expected, tally.reported);
  }
  for (const id of statements.stored.all(month, area) as number[]) {
    if (catalogue.has(id) && !kept.has(id)) statements.remove.run(month, area, id);
  }
}

type FactRow = { leaf: number; indicator: number; numerator: number; denominator: number };

function reportsOf({ facts }: Statements, area: AreaId, month: Month): Map<number, LeafReport[]> {
  const { first, last } = subtree(area, 'desa');
  const reports = new Map<number, LeafReport[]>();
  for (const { leaf, indicator, numerator, denominator } of facts.all(month, first, last) as FactRow[]) {
    const report = { facility: leaf === area ? null : leaf, numerator, denominator };
    const known = reports.get(indicator);
    if (known) known.push(report);
    else reports.set(indicator, [report]);
  }
  return reports;
}

function indicatorsOf(
  statement: Statements['present'],
  kabupaten: AreaId,
  month: Month,
  catalogue: ReportedIndicators,
): Set<number> {
  const { first, last } = subtree(kabupaten, 'kabupaten');
  const ids = statement.all(month, first, last) as number[];
  return new Set(ids.filter((id) => catalogue.has(id)));
}

function sameMembers(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
