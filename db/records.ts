import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type {
  CadreRecord,
  CriterionRecord,
  DeclarationRecord,
  FacilityRecords,
  RequirementRecord,
} from '@/lib/facilities/span';
import type { Store } from './client';
import { statement } from './statement';

type FacilityRow = { id: number; type: FacilityType; opened: Month | null; closed: Month | null };
type Owned<T> = T & { facility: number };

/** Every record of the named facilities, ready for lib/facilities; facilities that do not exist are left out. */
export function facilityRecords({ sqlite }: Store, ids: readonly number[]): Map<number, FacilityRecords> {
  const wanted = JSON.stringify(ids);
  const among = 'IN (SELECT value FROM json_each(?))';
  const facilities = sqlite
    .prepare(`SELECT id, type, opened_month AS opened, closed_month AS closed FROM facility WHERE id ${among}`)
    .all(wanted) as FacilityRow[];
  const criteria = group(
    sqlite
      .prepare(
        `SELECT facility_id AS facility, c.code AS criterion, month, met
         FROM facility_criterion JOIN criterion c ON c.id = criterion_id WHERE facility_id ${among}`,
      )
      .all(wanted) as Owned<{ criterion: string; month: Month; met: number }>[],
  );
  const declarations = group(
    sqlite
      .prepare(`SELECT facility_id AS facility, month, status FROM declaration WHERE facility_id ${among}`)
      .all(wanted) as Owned<{ month: Month; status: number | null }>[],
  );
  const cadres = group(
    sqlite
      .prepare(
        `SELECT facility_id AS facility, month, cadres, trained, assessed, purwa, madya, utama
         FROM cadre WHERE facility_id ${among}`,
      )
      .all(wanted) as Owned<CadreRecord>[],
  );
  return new Map(
    facilities.map(({ id, type, opened, closed }) => [
      id,
      {
        type,
        opened,
        closed,
        criteria: (criteria.get(id) ?? []).map((row): CriterionRecord => ({ ...row, met: row.met === 1 })),
        declarations: (declarations.get(id) ?? []).map((row): DeclarationRecord => ({
          month: row.month,
          status: row.status === null ? null : row.status === 1,
        })),
        cadres: cadres.get(id) ?? [],
      },
    ]),
  );
}

/** The dated wajib rows of each kind of facility. */
export function requirements(store: Store): Map<FacilityType, RequirementRecord[]> {
  const rows = statement(
    store,
    `SELECT c.facility_type AS type, c.code AS criterion, from_month AS "from", required
     FROM criterion_requirement JOIN criterion c ON c.id = criterion_id`,
  ).all() as { type: FacilityType; criterion: string; from: Month; required: number }[];
  const byType = new Map<FacilityType, RequirementRecord[]>();
  for (const { type, criterion, from, required } of rows) {
    byType.set(type, [...(byType.get(type) ?? []), { criterion, from, required: required === 1 }]);
  }
  return byType;
}

function group<T extends { facility: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const known = groups.get(row.facility);
    if (known) known.push(row);
    else groups.set(row.facility, [row]);
  }
  return groups;
}
