import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { area } from './area';

/**
 * A meeting: a kabupaten's Rakor, or a kecamatan's lokakarya mini. It is `rencana` until it starts; then its slides are
 * frozen as they were shown (`rakor_deck`), and when it ends (`selesai`) nothing of it changes but its minutes.
 */
export const rakor = sqliteTable('rakor', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  title: text('title').notNull(),
  /** The day of the meeting, `YYYY-MM-DD`. */
  heldOn: text('held_on').notNull(),
  place: text('place').notNull().default(''),
  /** The kabupaten or kecamatan that meets. */
  areaId: integer('area_id')
    .notNull()
    .references(() => area.id),
  /** The month whose figures are looked at. */
  period: integer('period').notNull(),
  /** `rencana`, `berlangsung` or `selesai`. */
  state: text('state').notNull().default('rencana'),
  startedAt: text('started_at'),
  closedAt: text('closed_at'),
  /** What the minutes say beside the agreements: opening, conclusions, who attended, who signs (JSON). */
  minutes: text('minutes').notNull().default('{}'),
  createdAt: text('created_at').notNull(),
  createdBy: text('created_by'),
});

/** One item of the agenda, in its order; `kind` is one of lib/rakor/agenda, `options` its choices (JSON). */
export const rakorItem = sqliteTable(
  'rakor_item',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    rakorId: integer('rakor_id')
      .notNull()
      .references(() => rakor.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    kind: text('kind').notNull(),
    options: text('options').notNull().default('{}'),
    /** The presenter's own: a title in place of the computed one, the text of an own slide, notes. */
    title: text('title'),
    body: text('body'),
    notes: text('notes'),
  },
  (table) => [index('rakor_item_rakor').on(table.rakorId, table.position)],
);

/** The slides as they were when the meeting started: deflated JSON (lib/rakor/slide), never written again. */
export const rakorDeck = sqliteTable('rakor_deck', {
  rakorId: integer('rakor_id')
    .primaryKey()
    .references(() => rakor.id, { onDelete: 'cascade' }),
  dataVersion: integer('data_version').notNull(),
  frozenAt: text('frozen_at').notNull(),
  value: blob('value', { mode: 'buffer' }).notNull(),
});

/** Who can be in charge of an agreement: offices, TP Posyandu, professional bodies. Kept when no longer offered. */
export const office = sqliteTable('office', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull().unique(),
  position: integer('position').notNull(),
  offered: integer('offered', { mode: 'boolean' }).notNull().default(true),
});

/** What was agreed: rencana tindak lanjut. `state` is `baru`, `berjalan`, `selesai` or `batal`; late is told by its day. */
export const agreement = sqliteTable(
  'agreement',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** The meeting that agreed on it; null for one entered between meetings. */
    rakorId: integer('rakor_id').references(() => rakor.id),
    problem: text('problem').notNull(),
    action: text('action').notNull(),
    officeId: integer('office_id')
      .notNull()
      .references(() => office.id),
    /** A person or unit of the office, where one was named. */
    person: text('person'),
    /** `YYYY-MM-DD` */
    deadline: text('deadline').notNull(),
    areaId: integer('area_id')
      .notNull()
      .references(() => area.id),
    indicatorCode: text('indicator_code'),
    /** The month whose figure stood behind it, and that figure as it was then. */
    basePeriod: integer('base_period'),
    baseNumerator: integer('base_numerator'),
    baseDenominator: integer('base_denominator'),
    /** The figure expected by the deadline, in hundredths of a percent (7500 is 75 %). */
    expected: integer('expected'),
    state: text('state').notNull().default('baru'),
    createdAt: text('created_at').notNull(),
    createdBy: text('created_by'),
  },
  (table) => [index('agreement_area').on(table.areaId), index('agreement_rakor').on(table.rakorId)],
);

/** What became of an agreement, in order; append-only, like the audit. */
export const agreementEvent = sqliteTable(
  'agreement_event',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    agreementId: integer('agreement_id')
      .notNull()
      .references(() => agreement.id),
    at: text('at').notNull(),
    actor: text('actor'),
    /** The state from then on. */
    state: text('state').notNull(),
    note: text('note'),
    /** What was changed beside the state: field, before, after (JSON list). */
    changes: text('changes').notNull().default('[]'),
  },
  (table) => [index('agreement_event_agreement').on(table.agreementId)],
);

/** A read-only way to one area for who has no account; the key itself is not kept, only its hash. */
export const shareKey = sqliteTable('share_key', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  hash: text('hash').notNull().unique(),
  areaId: integer('area_id')
    .notNull()
    .references(() => area.id),
  createdAt: text('created_at').notNull(),
  createdBy: text('created_by'),
  expiresAt: text('expires_at').notNull(),
  revokedAt: text('revoked_at'),
  lastUsedAt: text('last_used_at'),
});

/** A picture of the office's own: the logo of its letterhead and slides. */
export const officePicture = sqliteTable('office_picture', {
  name: text('name').primaryKey(),
  type: text('type').notNull(),
  content: blob('content', { mode: 'buffer' }).notNull(),
});
