import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One accepted import: which files, with their hashes, when, and what the report said. */
export const batch = sqliteTable('batch', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  createdAt: text('created_at').notNull(),
  files: text('files').notNull(),
  report: text('report').notNull(),
});

/** A single row that rises in every writing transaction; caches and ETags are keyed by it. */
export const dataVersion = sqliteTable('data_version', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
  changedAt: text('changed_at').notNull(),
});

/** Rules of ours that no guideline fixes, as JSON by key. */
export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
