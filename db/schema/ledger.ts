import { type AnySQLiteColumn, blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * One accepted change of the data: an import, an edit on a page, or the undoing of either. `files` names what was
 * sent, with its hash (the bytes are in `kept_file`); `report` is what the importer said.
 */
export const batch = sqliteTable('batch', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  createdAt: text('created_at').notNull(),
  files: text('files').notNull(),
  report: text('report').notNull(),
  /** Where it came from: `perintah` (command line), `berkas` (page), `halaman` (edit on a page), `urung` (undo). */
  origin: text('origin').notNull().default('perintah'),
  /** The sign-in name of who sent it, as it was then; null for a command. */
  actor: text('actor'),
  /** Who accepted it, where it had to wait for that. */
  acceptedBy: text('accepted_by'),
  reason: text('reason'),
  /** The closed months that it changed (JSON list of `YYYY-MM`): a revision. */
  revises: text('revises').notNull().default('[]'),
  undoes: integer('undoes').references((): AnySQLiteColumn => batch.id),
});

/**
 * What a batch changed, row by row: table, key, value before and after, as deflated JSON in parts of some thousand
 * rows. Undo and history read it; figures never do. It has a rowid on purpose, like `pack`.
 */
export const batchChange = sqliteTable(
  'batch_change',
  {
    batchId: integer('batch_id')
      .notNull()
      .references(() => batch.id),
    part: integer('part').notNull(),
    value: blob('value', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.batchId, table.part] })],
);

/** The bytes of every file that was accepted or waits, deflated, once however often it is sent. */
export const keptFile = sqliteTable('kept_file', {
  sha256: text('sha256').primaryKey(),
  size: integer('size').notNull(),
  content: blob('content', { mode: 'buffer' }).notNull(),
});

/** What a puskesmas has sent and the Dinkes has not decided, and what it decided. */
export const submission = sqliteTable(
  'submission',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    sentAt: text('sent_at').notNull(),
    actor: text('actor').notNull(),
    /** The puskesmas whose rows it may bring. */
    puskesmas: text('puskesmas').notNull(),
    files: text('files').notNull(),
    reason: text('reason'),
    /** `menunggu`, `diterima` or `ditolak`. */
    status: text('status').notNull(),
    decidedAt: text('decided_at'),
    decidedBy: text('decided_by'),
    note: text('note'),
    batchId: integer('batch_id').references(() => batch.id),
  },
  (table) => [index('submission_status').on(table.status)],
);

/** Tutup buku: later changes of these months need a reason and are revisions. */
export const closedMonth = sqliteTable('closed_month', {
  month: integer('month').primaryKey(),
  closedAt: text('closed_at').notNull(),
  closedBy: text('closed_by'),
});

/** Every write and sign-in, append-only: triggers refuse to change or remove a row. */
export const audit = sqliteTable('audit', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  at: text('at').notNull(),
  /** The sign-in name; null for a command and for who is not known. */
  actor: text('actor'),
  action: text('action').notNull(),
  subject: text('subject'),
  detail: text('detail'),
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
