import { byKey } from '@/lib/analysis/quality/by-key';
import { type AreaId, type LeafId, ancestorId, subtree } from '@/lib/areas/code';
import { yearOf } from '@/lib/coverage/period';
import { facilityTypeOf } from '@/lib/indicators/indicator';
import type { Store } from '../../client';
import type { Area } from '../../places';
import { statement } from '../../statement';
import { desaTargetGroups } from '../desa-leaves';
import type { QualityGround, Serving } from './ground';

/** Who has not reported which indicators for the month: a desa, or a facility in it. */
export type MissingReport = Readonly<{
  puskesmas: Serving;
  desa: Area;
  facility: Readonly<{ code: string; name: string; type: string }> | null;
  /** Codes, in catalogue order. */
  indicators: readonly string[];
  /** How many indicators were expected of this one. */
  expected: number;
}>;

type Stander = { leaf: LeafId; id: number; code: string; name: string; type: string; desa: AreaId; active: number };

/**
 * The names behind what the calendar's month lacks, desa by desa and then its facilities: the same expectations as
 * db/rollup's (contracts section 7, "Absence" and "Who may report what"), one by one instead of added up.
 */
export function missingReports(store: Store, ground: QualityGround): MissingReport[] {
  const { kabupaten, asOf, desa, servedBy, asked } = ground;
  const range = subtree(kabupaten.id, 'kabupaten');
  const { byLeaf, byDesa } = reportsIn(store, ground);
  const sizes = desaTargetGroups(store, range, yearOf(asOf));
  const standing = standersIn(store, ground);
  return desa.flatMap((area) => {
    const any = byDesa.get(area.id) ?? NONE;
    const own = byLeaf.get(area.id) ?? NONE;
    const ofDesa = asked.filter(
      ({ indicator: { leaf, kind, targetGroup } }) =>
        leaf === 'desa' && (kind !== 'cumulative' || sizes(targetGroup, area.id) > 0),
    );
    const lacking = ofDesa.filter(({ id }) => !any.has(id)).map(({ indicator }) => indicator.code);
    const puskesmas = servedBy.get(area.id) ?? null;
    const facilities = (standing.get(area.id) ?? []).map((stander): MissingReport => {
      const given = byLeaf.get(stander.leaf) ?? NONE;
      const expected = asked.filter(
        ({ indicator }) =>
          facilityTypeOf(indicator) === stander.type && (indicator.leaf !== 'active-posyandu' || stander.active === 1),
      );
      return {
        puskesmas: stander.type === 'puskesmas' ? stander.id : puskesmas,
        desa: area,
        facility: stander,
        indicators: expected.filter(({ id }) => !given.has(id) && !own.has(id)).map(({ indicator }) => indicator.code),
        expected: expected.length,
      };
    });
    const itself: MissingReport = {
      puskesmas,
      desa: area,
      facility: null,
      indicators: lacking,
      expected: ofDesa.length,
    };
    return [itself, ...facilities].filter(({ indicators }) => indicators.length > 0);
  });
}

const NONE: ReadonlySet<number> = new Set();

/** Indicators by who has a row of them: a leaf itself, and a desa with its facilities. */
function reportsIn(store: Store, { kabupaten, asOf }: QualityGround) {
  const { first, last } = subtree(kabupaten.id, 'kabupaten');
  const rows = statement(
    store,
    'SELECT DISTINCT leaf, indicator_id AS indicator FROM fact WHERE month = ? AND leaf BETWEEN ? AND ?',
  ).all(asOf, first, last) as { leaf: LeafId; indicator: number }[];
  const [byLeaf, byDesa] = [new Map<number, Set<number>>(), new Map<number, Set<number>>()];
  for (const { leaf, indicator } of rows) {
    note(byLeaf, leaf, indicator);
    note(byDesa, ancestorId(leaf, 'desa'), indicator);
  }
  return { byLeaf, byDesa };
}

function note(sets: Map<number, Set<number>>, key: number, value: number): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}

function standersIn(store: Store, { kabupaten, asOf: at }: QualityGround): Map<AreaId, Stander[]> {
  const rows = statement(
    store,
    `SELECT leaf, id, code, name, type, area_id AS desa, active
     FROM facility CROSS JOIN facility_span ON facility_id = facility.id
     WHERE leaf BETWEEN @first AND @last AND from_month <= @at AND to_month > @at ORDER BY leaf`,
  ).all({ ...subtree(kabupaten.id, 'kabupaten'), at }) as Stander[];
  return byKey(rows, ({ desa }) => desa);
}
