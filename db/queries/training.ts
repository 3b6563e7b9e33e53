import { type AreaId, type AreaLevel, ancestorId, subtree } from '@/lib/areas/code';
import { type Month, formatMonth } from '@/lib/coverage/period';
import type { TrainingRow } from '@/lib/facilities/training';
import type { Participants } from '@/lib/imports/record';
import type { Store } from '../client';
import { statement } from '../statement';
import type { Place } from './place';
import { desaOfPlace } from './place-desa';

/**
 * Who took part in training up to a month. `own`: recorded for the place or an area in it (of a puskesmas: a desa of its
 * working area). `above`: recorded for an area that the place is only part of, so that nobody knows whose they are.
 */
export type Trainings = Readonly<{ own: readonly TrainingRow[]; above: readonly TrainingRow[] }>;

type Row = {
  batch: string;
  participants: Participants;
  id: AreaId;
  code: string;
  name: string;
  level: AreaLevel;
  stage: string | null;
  start: string;
  end: string | null;
  venue: string | null;
  count: number;
};

/** Batches that had begun by the end of the month; a later one is not known to have taken place. */
export function trainings(store: Store, place: Place, at: Month): Trainings {
  const rows = statement(
    store,
    `SELECT t.code AS batch, participants, a.id, a.code, a.name, a.level, stage, started_on AS start, ended_on AS "end",
       place AS venue, count
     FROM training t JOIN area a ON a.id = t.area_id WHERE substr(started_on, 1, 7) <= ?
     ORDER BY started_on, t.code, a.id, participants`,
  ).all(formatMonth(at)) as Row[];
  const all = rows.map(({ id, code, name, level, ...row }): TrainingRow => ({
    ...row,
    area: { id, code, name, level },
  }));
  const { isOwn, isAbove } = reachOf(store, place, at);
  return { own: all.filter(({ area }) => isOwn(area.id)), above: all.filter(({ area }) => isAbove(area.id)) };
}

const ABOVE: readonly AreaLevel[] = ['provinsi', 'kabupaten', 'kecamatan', 'desa'];

function reachOf(store: Store, place: Place, at: Month) {
  if (place.kind === 'area') {
    const { id, level } = place.area;
    const { first, last } = subtree(id, level);
    const above = new Set(ABOVE.slice(0, ABOVE.indexOf(level)).map((each) => ancestorId(id, each)));
    return {
      isOwn: (area: AreaId) => area >= first && area <= last,
      isAbove: (area: AreaId) => above.has(area) && area !== id,
    };
  }
  const desa = new Set(desaOfPlace(store, place, at).map(({ id }) => id));
  const parents = [...desa, place.puskesmas.areaId].flatMap((id) =>
    ABOVE.slice(0, -1).map((level) => ancestorId(id, level)),
  );
  const above = new Set(parents);
  return { isOwn: (area: AreaId) => desa.has(area), isAbove: (area: AreaId) => above.has(area) };
}
