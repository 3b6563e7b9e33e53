import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { area } from './area';

/**
 * An official boundary file of one level, as it was brought in. The newest set of a level that is not withdrawn is
 * drawn; withdrawing it is the undo.
 */
export const boundarySet = sqliteTable('boundary_set', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  /** `kecamatan` or `desa`. */
  level: text('level').notNull(),
  /** Who made the boundaries, to be shown on every map. */
  source: text('source').notNull(),
  /** The boundaries' own date as the office writes it. */
  dated: text('dated').notNull(),
  fileName: text('file_name').notNull(),
  sha256: text('sha256').notNull(),
  /** What the check found: areas without a shape, shapes without an area, points saved (JSON). */
  report: text('report').notNull(),
  createdAt: text('created_at').notNull(),
  createdBy: text('created_by'),
  withdrawnAt: text('withdrawn_at'),
});

/** A simplified outline in degrees, as GeoJSON geometry. */
export const boundary = sqliteTable(
  'boundary',
  {
    setId: integer('set_id')
      .notNull()
      .references(() => boundarySet.id),
    areaId: integer('area_id')
      .notNull()
      .references(() => area.id),
    geometry: text('geometry').notNull(),
  },
  (table) => [primaryKey({ columns: [table.setId, table.areaId] })],
);
