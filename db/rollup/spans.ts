import type { AreaId, LeafId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import { type FacilitySpan, facilitySpans } from '@/lib/facilities/span';
import type { Store } from '../client';
import { facilityRecords, requirements } from '../records';
import { statement } from '../statement';

/** Facilities are read in lots of this size, so that a nation's rebuild stays within a laptop's memory. */
const LOT = 2000;

/** Recomputes the spans of the named facilities from their records. */
export function refreshSpans(store: Store, ids: readonly number[]): void {
  const { sqlite } = store;
  const wajib = requirements(store);
  const clear = sqlite.prepare('DELETE FROM facility_span WHERE facility_id = ?');
  const insert = sqlite.prepare(
    `INSERT INTO facility_span (facility_id, from_month, to_month, active, integrated, five_cadres, staffed, declared,
       cadres, trained, assessed, purwa, madya, utama) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (let start = 0; start < ids.length; start += LOT) {
    const lot = ids.slice(start, start + LOT);
    const records = facilityRecords(store, lot);
    for (const id of lot) {
      clear.run(id);
      const own = records.get(id);
      for (const span of own ? facilitySpans(own, wajib.get(own.type) ?? []) : []) {
        insert.run(id, span.from, span.to, ...standingColumns(span));
      }
    }
  }
}

const bit = (value: boolean | null) => (value === null ? null : value ? 1 : 0);

function standingColumns({ active, integrated, fiveCadres, staffed, declared, cadres }: FacilitySpan) {
  return [
    bit(active),
    bit(integrated),
    bit(fiveCadres),
    bit(staffed),
    bit(declared),
    cadres?.cadres ?? null,
    cadres?.trained ?? null,
    cadres?.assessed ?? null,
    cadres?.purwa ?? null,
    cadres?.madya ?? null,
    cadres?.utama ?? null,
  ];
}

/** A facility's span with where it counts: its desa, and the puskesmas it names (a puskesmas names itself). */
export type PlacedSpan = Readonly<{
  facility: number;
  leaf: LeafId;
  type: FacilityType;
  desa: AreaId;
  puskesmas: number | null;
  span: FacilitySpan;
}>;

const COLUMNS = `f.id, f.leaf, f.type, f.area_id, CASE f.type WHEN 'puskesmas' THEN f.id ELSE f.puskesmas_id END,
  from_month, to_month, active, integrated, five_cadres, staffed, declared, cadres, trained, assessed, purwa, madya, utama`;

/** In the order of the columns: objects would take twice as long to hand over. */
type SpanRow = readonly [
  facility: number,
  leaf: LeafId,
  type: FacilityType,
  desa: AreaId,
  puskesmas: number | null,
  from: Month,
  to: Month,
  active: number,
  integrated: number | null,
  fiveCadres: number,
  staffed: number,
  declared: number | null,
  cadres: number | null,
  trained: number,
  assessed: number,
  purwa: number,
  madya: number,
  utama: number,
];

/** The spans that touch `first`..`last`, of the facilities whose leaf lies in a range of ids, in order of leaf. */
export function spansIn(
  store: Store,
  range: Readonly<{ first: number; last: number }>,
  first: Month,
  last: Month,
): PlacedSpan[] {
  const rows = statement(
    store,
    `SELECT ${COLUMNS} FROM facility f CROSS JOIN facility_span s ON s.facility_id = f.id
     WHERE f.leaf BETWEEN ? AND ? AND from_month <= ? AND to_month > ? ORDER BY f.leaf, from_month`,
    'tuples',
  ).all(range.first, range.last, last, first) as SpanRow[];
  return rows.map(placed);
}

/** The same for the facilities of one puskesmas, wherever they stand. */
export function spansOfPuskesmas(store: Store, puskesmas: number, first: Month, last: Month): PlacedSpan[] {
  const rows = statement(
    store,
    `SELECT ${COLUMNS} FROM facility f CROSS JOIN facility_span s ON s.facility_id = f.id
     WHERE (f.puskesmas_id = ? OR f.id = ?) AND from_month <= ? AND to_month > ? ORDER BY f.leaf, from_month`,
    'tuples',
  ).all(puskesmas, puskesmas, last, first) as SpanRow[];
  return rows.map(placed);
}

const flag = (value: number | null) => (value === null ? null : value === 1);

function placed(row: SpanRow): PlacedSpan {
  const [
    facility,
    leaf,
    type,
    desa,
    puskesmas,
    from,
    to,
    active,
    integrated,
    fiveCadres,
    staffed,
    declared,
    ...counts
  ] = row;
  const [cadres, trained, assessed, purwa, madya, utama] = counts;
  return {
    facility,
    leaf,
    type,
    desa,
    puskesmas,
    span: {
      from,
      to,
      active: active === 1,
      integrated: flag(integrated),
      fiveCadres: fiveCadres === 1,
      staffed: staffed === 1,
      declared: flag(declared),
      cadres: cadres === null ? null : { cadres, trained, assessed, purwa, madya, utama },
    },
  };
}
