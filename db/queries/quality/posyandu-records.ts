import type { PosyanduSubject } from '@/lib/analysis/quality/rule';
import { type AreaId, type LeafId, subtree } from '@/lib/areas/code';
import { type Month, addMonths, monthRange } from '@/lib/coverage/period';
import type { CadreCounts } from '@/lib/facilities/span';
import { formatMonthName } from '@/lib/narrative/format';
import type { Store } from '../../client';
import { indicatorId } from '../../indicators';
import { type PlacedSpan, spansIn } from '../../rollup/spans';
import { statement } from '../../statement';
import type { FacilityArrival } from './arrivals';
import { type QualityGround, type Serving, servingIn } from './ground';

/** A posyandu that exists in the month, with what rules may ask of it. */
export type PosyanduRecords = Readonly<{
  code: string;
  name: string;
  desa: AreaId;
  puskesmas: Serving;
  subject: PosyanduSubject;
}>;

/** What is looked back on to know whether a posyandu opens every month. */
const YEAR = 12;

export function posyanduRecords(
  store: Store,
  ground: QualityGround,
  arrivals: readonly FacilityArrival[],
): PosyanduRecords[] {
  const { kabupaten, asOf } = ground;
  const range = subtree(kabupaten.id, 'kabupaten');
  const spans = spansIn(store, range, asOf, asOf).filter(({ type }) => type === 'posyandu');
  const named = namesOf(store, range);
  const criteria = criteriaAsOf(store, range, asOf);
  const opened = ownReports(store, range, 'PSY-BUKA', monthRange(addMonths(asOf, 1 - YEAR), asOf));
  const reported = ownReports(store, range, 'PSY-LAPOR', [asOf]);
  const arrived = new Map(
    arrivals.filter(({ month }) => month === asOf).map(({ facility, arrival }) => [facility.id, arrival]),
  );
  return spans.flatMap((placed: PlacedSpan): PosyanduRecords[] => {
    const facility = named.get(placed.facility);
    if (!facility) return [];
    const { active, declared, cadres } = placed.span;
    const own = criteria.get(placed.facility);
    const arrival = arrived.get(placed.facility);
    const subject: PosyanduSubject = {
      monthName: formatMonthName(asOf),
      active,
      declared,
      criterion: (code) => own?.get(code) ?? null,
      cadres: cadres as CadreCounts | null,
      opened: opened(facility.leaf),
      reported: reported(facility.leaf)[0] ?? null,
      arrived: arrival === undefined || arrival === 'awaited' ? null : arrival !== 'missing',
    };
    return [
      {
        code: facility.code,
        name: facility.name,
        desa: placed.desa,
        puskesmas: servingIn(ground, placed.puskesmas),
        subject,
      },
    ];
  });
}

type Range = ReturnType<typeof subtree>;
type Named = { id: number; leaf: LeafId; code: string; name: string };

function namesOf(store: Store, range: Range): Map<number, Named> {
  const rows = statement(
    store,
    "SELECT id, leaf, code, name FROM facility WHERE leaf BETWEEN @first AND @last AND type = 'posyandu'",
  ).all(range) as Named[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** By facility, whether each criterion that was ever reported is met as of a month. */
function criteriaAsOf(store: Store, range: Range, at: Month): Map<number, Map<string, boolean>> {
  // With max() SQLite takes the other columns from the row that holds the maximum.
  const rows = statement(
    store,
    `SELECT facility_id AS facility, c.code, met, max(month) FROM facility f
     CROSS JOIN facility_criterion ON facility_id = f.id JOIN criterion c ON c.id = criterion_id
     WHERE f.leaf BETWEEN @first AND @last AND f.type = 'posyandu' AND month <= @at
     GROUP BY facility_id, criterion_id`,
  ).all({ ...range, at }) as { facility: number; code: string; met: number }[];
  const byFacility = new Map<number, Map<string, boolean>>();
  for (const { facility, code, met } of rows) {
    const known = byFacility.get(facility) ?? new Map<string, boolean>();
    byFacility.set(facility, known.set(code, met === 1));
  }
  return byFacility;
}

/** What each posyandu reported of itself, 0 or 1, month by month; null where it did not. */
function ownReports(store: Store, { first, last }: Range, code: string, months: readonly Month[]) {
  const indicator = indicatorId(store, code);
  const read = statement(
    store,
    'SELECT leaf, numerator FROM fact WHERE month = ? AND leaf BETWEEN ? AND ? AND indicator_id = ?',
  );
  const byMonth = months.map((month) => {
    const rows = read.all(month, first, last, indicator) as { leaf: LeafId; numerator: number }[];
    return new Map(rows.map(({ leaf, numerator }) => [leaf, numerator > 0]));
  });
  return (leaf: LeafId): (boolean | null)[] => byMonth.map((reports) => reports.get(leaf) ?? null);
}
