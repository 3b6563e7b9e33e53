import { type AnySQLiteColumn, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Provinsi, kabupaten, kecamatan and desa by Kemendagri code; `id` is lib/areas/code's AreaId. */
export const area = sqliteTable(
  'area',
  {
    id: integer('id').primaryKey(),
    code: text('code').notNull().unique(),
    name: text('name').notNull(),
    level: text('level').notNull(),
    parentId: integer('parent_id').references((): AnySQLiteColumn => area.id),
    /** A representative point in degrees, where one is known: the indicative map is made of these. */
    longitude: real('longitude'),
    latitude: real('latitude'),
  },
  (table) => [index('area_parent').on(table.parentId)],
);

/** The kabupaten or kota that this database was made for. `example`: example or real, for life. */
export const district = sqliteTable('district', {
  areaId: integer('area_id')
    .primaryKey()
    .references(() => area.id),
  example: integer('example').notNull(),
  source: text('source').notNull(),
});
