import type { Deployment } from '@/app/_server/deployment';
import type { Store } from '@/db/client';
import { PLAN_TABLES, type PlanTable } from '@/db/imports/copy-year';
import { type Area, findArea } from '@/db/places';
import { yearOf } from '@/lib/coverage/period';
import { TARGET_GROUPS, type Indicator, type TargetGroup } from '@/lib/indicators/indicator';
import { nearestText } from '@/lib/narrative/nearest';
import { type Query, optional, readIndicator, required } from './parameters';
import { refuse } from './refusal';

/** A plan is read and made from here on, up to the year after the current one (contracts section 7, "Files"). */
const FIRST_YEAR = 2000;

/** Of which year and area a plan is asked for: by default the current year and the district. */
export type PlanRequest = Readonly<{ year: number; area: Area }>;

export function readYear(text: string, { current }: Pick<Deployment, 'current'>, name = 'tahun'): number {
  const [year, last] = [/^\d{4}$/.test(text) ? Number(text) : 0, yearOf(current) + 1];
  if (year >= FIRST_YEAR && year <= last) return year;
  return refuse(400, name, `"${text}" bukan tahun dari ${FIRST_YEAR} sampai ${last}.`);
}

export function readPlan(store: Store, deployment: Deployment, query: Query): PlanRequest {
  const year = optional(query, 'tahun');
  const code = optional(query, 'wilayah');
  return {
    year: year === null ? yearOf(deployment.current) : readYear(year, deployment),
    area: code === null ? deployment.district : readArea(store, code),
  };
}

function readArea(store: Store, code: string): Area {
  return findArea(store, code) ?? refuse(404, 'wilayah', `Wilayah "${code}" tidak ada di basis data ini.`);
}

/** The indicator that the address names, or null for all. */
export function readPlanIndicator(store: Store, query: Query): Indicator | null {
  const code = optional(query, 'indikator');
  return code === null ? null : readIndicator(store, code, 'indikator');
}

export function targetGroupOf(text: string): TargetGroup {
  const group = TARGET_GROUPS.find((each) => each === text);
  return (
    group ?? refuse(404, 'kelompok', `Kelompok sasaran "${text}" tidak ada.`, nearestText(text, [...TARGET_GROUPS]))
  );
}

/** The group that the address names, or null for all. */
export function readPlanGroup(query: Query): TargetGroup | null {
  const text = optional(query, 'kelompok');
  return text === null ? null : targetGroupOf(text);
}

/** Which plan an address or form is about: target or sasaran. */
export function readPlanTable(query: Query): PlanTable {
  const text = required(query, 'tabel');
  const table = PLAN_TABLES.find((each) => each === text);
  return table ?? refuse(400, 'tabel', `"${text}" bukan tabel rencana. Pilih ${PLAN_TABLES.join(' atau ')}.`);
}
