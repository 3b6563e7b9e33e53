import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { area } from './area';

/**
 * pelatihan: who took part in a batch of training for the 25 skills, by kind of participant and area. Stage, days and
 * place are those of the batch: the importer keeps them equal in all its rows.
 */
export const training = sqliteTable(
  'training',
  {
    code: text('code').notNull(),
    participants: text('participants').notNull(),
    areaId: integer('area_id')
      .notNull()
      .references(() => area.id),
    stage: text('stage'),
    startedOn: text('started_on').notNull(),
    endedOn: text('ended_on'),
    place: text('place'),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.code, table.participants, table.areaId] })],
);
