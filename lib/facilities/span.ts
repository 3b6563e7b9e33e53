import type { Month } from '@/lib/coverage/period';
import { ACTIVE_CRITERION, FIVE_CADRES_CRITERION, PUSTU_STAFF_CRITERIA } from './criteria';
import type { FacilityType, Lifespan } from './facility';

/** A criterion row: it holds from `month` until a later row says otherwise. */
export type CriterionRecord = Readonly<{ criterion: string; month: Month; met: boolean }>;
/** A declared ILP status overriding the criteria from `month` on; `null` ends the override. */
export type DeclarationRecord = Readonly<{ month: Month; status: boolean | null }>;
export type CadreCounts = Readonly<{
  cadres: number;
  trained: number;
  assessed: number;
  purwa: number;
  madya: number;
  utama: number;
}>;
export type CadreRecord = CadreCounts & Readonly<{ month: Month }>;
/** From `from` on, the criterion is (or is no longer) wajib. */
export type RequirementRecord = Readonly<{ criterion: string; from: Month; required: boolean }>;

export type FacilityRecords = Lifespan &
  Readonly<{
    type: FacilityType;
    criteria: readonly CriterionRecord[];
    declarations: readonly DeclarationRecord[];
    cadres: readonly CadreRecord[];
  }>;

/** What is true of a facility in one month. `integrated` is "sudah ILP"; null for a kind that has no such status. */
export type FacilityStanding = Readonly<{
  active: boolean;
  integrated: boolean | null;
  fiveCadres: boolean;
  staffed: boolean;
  declared: boolean | null;
  cadres: CadreCounts | null;
}>;

/** A stretch of months, `from` included and `to` not, in which a facility's standing does not change. */
export type FacilitySpan = FacilityStanding & Readonly<{ from: Month; to: Month }>;

export const FIRST_MONTH = (1950 * 12) as Month;
export const LAST_MONTH = (9999 * 12) as Month;

/** The last record at or before `at`; a month holds at most one record of a key. */
function asOf<T extends { month: Month }>(records: readonly T[], at: Month): T | null {
  let latest: T | null = null;
  for (const record of records) {
    if (record.month <= at && (latest === null || record.month > latest.month)) latest = record;
  }
  return latest;
}

/** Codes of the criteria that are wajib in a month. */
export function requiredIn(requirements: readonly RequirementRecord[], at: Month): Set<string> {
  const latest = new Map<string, RequirementRecord>();
  for (const row of requirements) {
    const known = latest.get(row.criterion);
    if (row.from <= at && (!known || row.from > known.from)) latest.set(row.criterion, row);
  }
  return new Set([...latest.values()].filter((row) => row.required).map((row) => row.criterion));
}

/**
 * The ILP rule of contracts section 3: a facility counts when it exists (a posyandu: is aktif) and is then "sudah ILP"
 * when it is declared so, or is not declared otherwise and meets every wajib criterion of its kind. A criterion never
 * reported is not met. `requirements` are those of the facility's own kind.
 */
export function standingIn(
  records: FacilityRecords,
  requirements: readonly RequirementRecord[],
  at: Month,
): FacilityStanding {
  const met = metCriteria(records.criteria, at);
  const declared = asOf(records.declarations, at)?.status ?? null;
  const active = records.type !== 'posyandu' || met.has(ACTIVE_CRITERION);
  const meetsAll = () => [...requiredIn(requirements, at)].every((criterion) => met.has(criterion));
  const cadres = asOf(records.cadres, at);
  return {
    active,
    integrated: records.type === 'poskesdes' ? null : active && (declared ?? meetsAll()),
    fiveCadres: met.has(FIVE_CADRES_CRITERION),
    staffed: PUSTU_STAFF_CRITERIA.every((criterion) => met.has(criterion)),
    declared,
    cadres: cadres && countsOf(cadres),
  };
}

function metCriteria(records: readonly CriterionRecord[], at: Month): Set<string> {
  const latest = new Map<string, CriterionRecord>();
  for (const record of records) {
    const known = latest.get(record.criterion);
    if (record.month <= at && (!known || record.month > known.month)) latest.set(record.criterion, record);
  }
  return new Set([...latest.values()].filter((record) => record.met).map((record) => record.criterion));
}

function countsOf({ cadres, trained, assessed, purwa, madya, utama }: CadreCounts): CadreCounts {
  return { cadres, trained, assessed, purwa, madya, utama };
}

/**
 * The facility's whole life as spans, in order and without gaps, from its opening to its closing. Neighbours differ.
 * A facility with `closed` before `opened` has none.
 */
export function facilitySpans(records: FacilityRecords, requirements: readonly RequirementRecord[]): FacilitySpan[] {
  const start = records.opened ?? FIRST_MONTH;
  const end = records.closed ?? LAST_MONTH;
  const turns = new Set<Month>([start]);
  const note = (at: Month) => at > start && at < end && turns.add(at);
  for (const { month } of [...records.criteria, ...records.declarations, ...records.cadres]) note(month);
  for (const { from } of requirements) note(from);
  if (start >= end) return [];
  const months = [...turns].sort((a, b) => a - b);
  const spans: FacilitySpan[] = [];
  months.forEach((from, index) => {
    const standing = standingIn(records, requirements, from);
    const last = spans.at(-1);
    const to = months[index + 1] ?? end;
    if (last && sameStanding(last, standing)) spans[spans.length - 1] = { ...last, to };
    else spans.push({ ...standing, from, to });
  });
  return spans;
}

function sameStanding(a: FacilityStanding, b: FacilityStanding): boolean {
  const flat = ({ active, integrated, fiveCadres, staffed, declared, cadres }: FacilityStanding) =>
    JSON.stringify([active, integrated, fiveCadres, staffed, declared, cadres && countsOf(cadres)]);
  return flat(a) === flat(b);
}
