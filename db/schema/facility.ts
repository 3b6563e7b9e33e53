import { type AnySQLiteColumn, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { area } from './area';

/** fasilitas. `leaf` is the desa's id plus the facility's ordinal (lib/areas/code's LeafId): facts hang on it. */
export const facility = sqliteTable(
  'facility',
  {
    id: integer('id').primaryKey(),
    leaf: integer('leaf').notNull().unique(),
    code: text('code').notNull().unique(),
    type: text('type').notNull(),
    name: text('name').notNull(),
    areaId: integer('area_id')
      .notNull()
      .references(() => area.id),
    puskesmasId: integer('puskesmas_id').references((): AnySQLiteColumn => facility.id),
    openedMonth: integer('opened_month'),
    closedMonth: integer('closed_month'),
    pilot: integer('pilot').notNull(),
    latitude: real('latitude'),
    longitude: real('longitude'),
    hamlet: text('hamlet'),
    registration: text('registration'),
    contact: text('contact'),
  },
  (table) => [index('facility_puskesmas').on(table.puskesmasId)],
);

/** wilayah_kerja: the puskesmas that serves a desa from a month on. */
export const serviceArea = sqliteTable(
  'service_area',
  {
    areaId: integer('area_id')
      .notNull()
      .references(() => area.id),
    fromMonth: integer('from_month').notNull(),
    puskesmasId: integer('puskesmas_id')
      .notNull()
      .references(() => facility.id),
  },
  (table) => [primaryKey({ columns: [table.areaId, table.fromMonth] })],
);

/** The checklist's lines; codes are fixed, everything else is the district's to edit. `lacking` is "belum ...". */
export const criterion = sqliteTable('criterion', {
  id: integer('id').primaryKey(),
  code: text('code').notNull().unique(),
  facilityType: text('facility_type').notNull(),
  name: text('name').notNull(),
  lacking: text('lacking').notNull().default(''),
  position: integer('position').notNull(),
  actor: text('actor').notNull(),
  source: text('source').notNull(),
});

/** Which criteria are wajib from which month on; the status of month m uses the rows of m. */
export const criterionRequirement = sqliteTable(
  'criterion_requirement',
  {
    criterionId: integer('criterion_id')
      .notNull()
      .references(() => criterion.id),
    fromMonth: integer('from_month').notNull(),
    required: integer('required').notNull(),
  },
  (table) => [primaryKey({ columns: [table.criterionId, table.fromMonth] })],
);

/** kriteria: holds from its month until a later row says otherwise. */
export const facilityCriterion = sqliteTable(
  'facility_criterion',
  {
    facilityId: integer('facility_id')
      .notNull()
      .references(() => facility.id),
    criterionId: integer('criterion_id')
      .notNull()
      .references(() => criterion.id),
    month: integer('month').notNull(),
    met: integer('met').notNull(),
    evidence: text('evidence'),
  },
  (table) => [primaryKey({ columns: [table.facilityId, table.criterionId, table.month] })],
);

/** penetapan: a declared status from its month on; `status` null ends the override. */
export const declaration = sqliteTable(
  'declaration',
  {
    facilityId: integer('facility_id')
      .notNull()
      .references(() => facility.id),
    month: integer('month').notNull(),
    status: integer('status'),
    decree: text('decree'),
  },
  (table) => [primaryKey({ columns: [table.facilityId, table.month] })],
);

/** kader: counts per posyandu; the last row at or before a month holds. */
export const cadre = sqliteTable(
  'cadre',
  {
    facilityId: integer('facility_id')
      .notNull()
      .references(() => facility.id),
    month: integer('month').notNull(),
    cadres: integer('cadres').notNull(),
    trained: integer('trained').notNull(),
    assessed: integer('assessed').notNull(),
    purwa: integer('purwa').notNull(),
    madya: integer('madya').notNull(),
    utama: integer('utama').notNull(),
  },
  (table) => [primaryKey({ columns: [table.facilityId, table.month] })],
);

/** laporan: the day a facility's report of a month came in (`YYYY-MM-DD`), for completeness and timeliness only. */
export const facilityReport = sqliteTable(
  'facility_report',
  {
    facilityId: integer('facility_id')
      .notNull()
      .references(() => facility.id),
    month: integer('month').notNull(),
    reportedOn: text('reported_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.facilityId, table.month] })],
);

/** Derived: stretches of months in which a facility's standing does not change (lib/facilities/span). */
export const facilitySpan = sqliteTable(
  'facility_span',
  {
    facilityId: integer('facility_id')
      .notNull()
      .references(() => facility.id),
    fromMonth: integer('from_month').notNull(),
    toMonth: integer('to_month').notNull(),
    active: integer('active').notNull(),
    integrated: integer('integrated'),
    fiveCadres: integer('five_cadres').notNull(),
    staffed: integer('staffed').notNull(),
    declared: integer('declared'),
    cadres: integer('cadres'),
    trained: integer('trained'),
    assessed: integer('assessed'),
    purwa: integer('purwa'),
    madya: integer('madya'),
    utama: integer('utama'),
  },
  (table) => [primaryKey({ columns: [table.facilityId, table.fromMonth] })],
);
