import { type AreaId, type LeafId, ancestorId, subtree } from '@/lib/areas/code';
import { type Month, monthRange, yearOf } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
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
    const reports = reportsOf(statements, kabupaten, wider, month);
    const reporting = [...present].map((id) => [id, catalogue.get(id) as Indicator] as const);
    for (const area of wider) {
      const rows = desaRows(reporting, reports.get(area) ?? NO_REPORTS, expected, area, month);
      // Where the month held nothing of what is reported, all of it is new: an appended month stays an append.
      if (held.size > 0) removeOthers(statements, catalogue, rows, month, area);
      const put = held.size > 0 ? statements.put : statements.append;
      for (const { indicator, tally } of rows) {
        put.run(month, area, indicator, tally.numerator, tally.denominator, tally.expected, tally.reported);
      }
    }
  }
  return changed;
}

type Statements = ReturnType<typeof prepare>;

const APPEND = `INSERT INTO roll (month, area_id, indicator_id, numerator, denominator, expected, reported)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

function prepare({ sqlite }: Store) {
  return {
    present: sqlite.prepare('SELECT DISTINCT indicator_id FROM fact WHERE month = ? AND leaf BETWEEN ? AND ?').pluck(),
    held: sqlite.prepare('SELECT DISTINCT indicator_id FROM roll WHERE month = ? AND area_id BETWEEN ? AND ?').pluck(),
    /** As one text: a month's rows one by one cost three times as much to hand over as to read. */
    facts: sqlite
      .prepare(
        `SELECT json_group_array(json_array(leaf, indicator_id, numerator, coalesce(denominator, 0)))
         FROM fact WHERE month = ? AND leaf BETWEEN ? AND ?`,
      )
      .pluck(),
    stored: sqlite.prepare('SELECT indicator_id FROM roll WHERE month = ? AND area_id = ?').pluck(),
    remove: sqlite.prepare('DELETE FROM roll WHERE month = ? AND area_id = ? AND indicator_id = ?'),
    append: sqlite.prepare(APPEND),
    put: sqlite.prepare(
      `${APPEND} ON CONFLICT DO UPDATE SET numerator = excluded.numerator, denominator = excluded.denominator,
         expected = excluded.expected, reported = excluded.reported`,
    ),
  };
}

type DesaRow = Readonly<{ indicator: number; tally: Tally }>;
/** What a desa's leaves have reported in a month, by indicator. */
type Reports = ReadonlyMap<number, readonly LeafReport[]>;
const NO_REPORTS: Reports = new Map();
const NOBODY: readonly LeafReport[] = [];

/** The desa's rows of everything that anybody in the kabupaten has reported in the month. */
function desaRows(
  reporting: readonly (readonly [number, Indicator])[],
  reports: Reports,
  expected: Expectations,
  area: AreaId,
  month: Month,
): DesaRow[] {
  const year = yearOf(month);
  return reporting.flatMap(([id, indicator]) => {
    const tally = desaTally(indicator, reports.get(id) ?? NOBODY, {
      facilities: expected.facilities(indicator, area, month),
      hasTargetGroup: expected.hasTargetGroup(indicator, area, year),
    });
    return tally ? [{ indicator: id, tally }] : [];
  });
}

/** Rows are replaced in place: only what the desa has no row of any more is removed. */
function removeOthers(
  statements: Statements,
  catalogue: ReportedIndicators,
  rows: readonly DesaRow[],
  month: Month,
  area: AreaId,
): void {
  const kept = new Set(rows.map(({ indicator }) => indicator));
  for (const id of statements.stored.all(month, area) as number[]) {
    if (catalogue.has(id) && !kept.has(id)) statements.remove.run(month, area, id);
  }
}

type FactRow = readonly [leaf: LeafId, indicator: number, numerator: number, denominator: number];

/** Reads of a few desa one by one, and of more than a few all of the kabupaten at once. */
const A_FEW = 20;

/** What the leaves of the named desa have reported in a month, both sexes together, by desa. */
function reportsOf(
  { facts }: Statements,
  kabupaten: AreaId,
  desa: ReadonlySet<AreaId>,
  month: Month,
): ReadonlyMap<AreaId, Reports> {
  const ranges = desa.size > A_FEW ? [subtree(kabupaten, 'kabupaten')] : [...desa].map((area) => subtree(area, 'desa'));
  const byDesa = new Map<AreaId, Map<number, LeafReport[]>>();
  for (const { first, last } of ranges) {
    const rows = JSON.parse(facts.get(month, first, last) as string) as FactRow[];
    for (const row of rows) addReport(byDesa, row);
  }
  return byDesa;
}

function addReport(
  byDesa: Map<AreaId, Map<number, LeafReport[]>>,
  [leaf, indicator, numerator, denominator]: FactRow,
): void {
  const area = ancestorId(leaf, 'desa');
  const facility = leaf === (area as number) ? null : leaf;
  const own = byDesa.get(area) ?? new Map<number, LeafReport[]>();
  const known = own.get(indicator) ?? [];
  const otherSex = known.findIndex((report) => report.facility === facility);
  const before = known[otherSex] ?? { numerator: 0, denominator: 0 };
  known[otherSex < 0 ? known.length : otherSex] = {
    facility,
    numerator: before.numerator + numerator,
    denominator: before.denominator + denominator,
  };
  byDesa.set(area, own.set(indicator, known));
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
