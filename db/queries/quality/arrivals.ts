import { type AreaId, subtree } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { type Arrival, arrivalOf, dueDate } from '@/lib/analysis/quality/punctuality';
import { existsIn } from '@/lib/facilities/facility';
import type { Store } from '../../client';
import { amountOf } from '../../settings';
import { statement } from '../../statement';
import { type QualityGround, type Serving, servingIn } from './ground';

/** Whether the report of one facility came in for one month, and when. */
export type FacilityArrival = Readonly<{
  facility: ReportingFacility;
  puskesmas: Serving;
  month: Month;
  due: string;
  reportedOn: string | null;
  arrival: Arrival;
}>;

export type ReportingFacility = Readonly<{ id: number; code: string; name: string; type: string; desa: AreaId }>;

type Row = {
  id: number;
  code: string;
  name: string;
  type: string;
  desa: AreaId;
  puskesmas: Serving;
  opened: Month | null;
  closed: Month | null;
};

/**
 * `laporan` by facility and month, against the due day that is set. Every facility that exists in the month is expected,
 * of the kinds of which any has a `laporan` row in these months: a district that does not use the table for pustu is not
 * told that all its pustu are silent (a rule of ours). By the facility's own kode_puskesmas. `today` is `YYYY-MM-DD`.
 */
export function arrivalsIn(store: Store, ground: QualityGround, today: string): FacilityArrival[] {
  const { kabupaten, months } = ground;
  const range = subtree(kabupaten.id, 'kabupaten');
  const facilities = statement(
    store,
    `SELECT id, code, name, type, area_id AS desa, opened_month AS opened, closed_month AS closed,
       CASE type WHEN 'puskesmas' THEN id ELSE puskesmas_id END AS puskesmas
     FROM facility WHERE leaf BETWEEN @first AND @last ORDER BY leaf`,
  ).all(range) as Row[];
  const reports = statement(
    store,
    `SELECT facility_id AS facility, month, reported_on AS "on" FROM facility_report
     WHERE month BETWEEN ? AND ?`,
  ).all(months[0], months.at(-1)) as { facility: number; month: Month; on: string }[];
  const days = new Map(reports.map(({ facility, month, on }) => [`${facility} ${month}`, on]));
  const reporting = new Set(reports.map(({ facility }) => facility));
  const kinds = new Set(facilities.filter(({ id }) => reporting.has(id)).map(({ type }) => type));
  const dueDay = amountOf(store, 'report.dueDay');
  const dues = new Map(months.map((month) => [month, dueDate(month, dueDay)]));
  return facilities
    .filter(({ type }) => kinds.has(type))
    .flatMap(({ puskesmas: named, ...facility }) => {
      const puskesmas = servingIn(ground, named);
      return months
        .filter((month) => existsIn(facility, month))
        .map((month): FacilityArrival => {
          const reportedOn = days.get(`${facility.id} ${month}`) ?? null;
          const due = dues.get(month) as string;
          return { facility, puskesmas, month, due, reportedOn, arrival: arrivalOf(reportedOn, due, today) };
        });
    });
}
