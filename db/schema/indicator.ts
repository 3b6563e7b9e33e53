import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { area } from './area';

/** The catalogue: built-in entries (kept equal to lib/indicators) and a district's own. `definition` is its JSON. */
export const indicator = sqliteTable('indicator', {
  id: integer('id').primaryKey(),
  code: text('code').notNull().unique(),
  builtIn: integer('built_in').notNull(),
  definition: text('definition').notNull(),
});

/** target: whole hundredths of a percent (or, for counts and rates, of the figure per `per`), for one year. */
export const target = sqliteTable(
  'target',
  {
    year: integer('year').notNull(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    areaId: integer('area_id')
      .notNull()
      .references(() => area.id),
    hundredths: integer('hundredths').notNull(),
    source: text('source'),
  },
  (table) => [primaryKey({ columns: [table.year, table.indicatorId, table.areaId] })],
);

/** sasaran: the size of a group in a desa in a year. `sex`: 0 not split, 1 L, 2 P. */
export const targetGroup = sqliteTable(
  'target_group',
  {
    year: integer('year').notNull(),
    groupCode: text('group_code').notNull(),
    areaId: integer('area_id')
      .notNull()
      .references(() => area.id),
    sex: integer('sex').notNull(),
    count: integer('count').notNull(),
    source: text('source'),
  },
  (table) => [primaryKey({ columns: [table.year, table.groupCode, table.areaId, table.sex] })],
);

/** capaian, and nothing else: what desa and facilities reported. `leaf` is an area's or a facility's LeafId. */
export const fact = sqliteTable(
  'fact',
  {
    month: integer('month').notNull(),
    leaf: integer('leaf').notNull(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    sex: integer('sex').notNull(),
    numerator: integer('numerator').notNull(),
    denominator: integer('denominator'),
  },
  (table) => [primaryKey({ columns: [table.month, table.leaf, table.indicatorId, table.sex] })],
);

/** The rollup, a cache: what an area's leaves add up to in a month. `rebuild` recomputes it and compares. */
export const roll = sqliteTable(
  'roll',
  {
    month: integer('month').notNull(),
    areaId: integer('area_id').notNull(),
    indicatorId: integer('indicator_id').notNull(),
    numerator: integer('numerator').notNull(),
    denominator: integer('denominator').notNull(),
    expected: integer('expected').notNull(),
    reported: integer('reported').notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.areaId, table.indicatorId] })],
);

/**
 * Derived from `roll`: what the desa of a kecamatan reported in a month, packed (db/rollup/packs), for the questions
 * that want every desa and indicator at once. It has a rowid on purpose: SQLite gives a row above 1 kB a page of its
 * own in a table without one.
 */
export const pack = sqliteTable(
  'pack',
  {
    month: integer('month').notNull(),
    areaId: integer('area_id').notNull(),
    value: blob('value', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.areaId] })],
);

/** Derived: the first and last month with any record or fact in a kabupaten; stock figures exist between them. */
export const series = sqliteTable('series', {
  areaId: integer('area_id')
    .primaryKey()
    .references(() => area.id),
  firstMonth: integer('first_month').notNull(),
  lastMonth: integer('last_month').notNull(),
});
