import { byKey } from '@/lib/analysis/quality/by-key';
import { type AreaId, type AreaLevel, ancestorId } from '@/lib/areas/code';
import type { Participants } from '@/lib/imports/record';

/** Who takes part in a batch for the 25 skills, in the order in which they are told. */
export const PARTICIPANTS: readonly Participants[] = ['kader', 'pendamping', 'perwakilan'];

export type TrainingArea = Readonly<{ id: AreaId; code: string; name: string; level: AreaLevel }>;

/** A row of `pelatihan`; days are `YYYY-MM-DD`. Rows of one batch share its stage, days and venue. */
export type TrainingRow = Readonly<{
  batch: string;
  stage: string | null;
  start: string;
  end: string | null;
  venue: string | null;
  participants: Participants;
  area: TrainingArea;
  count: number;
}>;

/** Participants by kind; null where no row speaks of a kind, which is not nought. */
export type Heads = Readonly<Record<Participants, number | null>>;

export function headsOf(rows: readonly Pick<TrainingRow, 'participants' | 'count'>[]): Heads {
  const sum = (kind: Participants): number | null => {
    const counts = rows.filter(({ participants }) => participants === kind).map(({ count }) => count);
    return counts.length > 0 ? counts.reduce((total, count) => total + count, 0) : null;
  };
  return { kader: sum('kader'), pendamping: sum('pendamping'), perwakilan: sum('perwakilan') };
}

/** Everybody who took part, of whatever kind; one person in two batches counts twice. */
export function allHeads(heads: Heads): number {
  return PARTICIPANTS.reduce((sum, kind) => sum + (heads[kind] ?? 0), 0);
}

/** A batch as far as a place takes part in it: its own participants, and the areas that they come from. */
export type TrainingBatch = Readonly<
  Pick<TrainingRow, 'batch' | 'stage' | 'start' | 'end' | 'venue'> & { heads: Heads; areas: readonly TrainingArea[] }
>;

/** The batches of rows, newest first. */
export function batchesOf(rows: readonly TrainingRow[]): TrainingBatch[] {
  const batches = [...byKey(rows, ({ batch }) => batch).values()].map((own): TrainingBatch => {
    const { batch, stage, start, end, venue } = own[0] as TrainingRow;
    const areas = [...new Map(own.map(({ area }) => [area.id, area])).values()].sort((a, b) => a.id - b.id);
    return { batch, stage, start, end, venue, heads: headsOf(own), areas };
  });
  // ISO days sort as text.
  return batches.sort((a, b) => compare(b.start, a.start) || compare(b.batch, a.batch));
}

/** A stage (tahap) with its batches; `stage` is null for batches that name none. */
export type TrainingStage = Readonly<{ stage: string | null; batches: number; start: string; heads: Heads }>;

/** The stages in the order in which they began. */
export function stagesOf(rows: readonly TrainingRow[]): TrainingStage[] {
  const stages = [...byKey(rows, ({ stage }) => stage)].map(([stage, own]) => ({
    stage,
    batches: new Set(own.map(({ batch }) => batch)).size,
    start: own.map(({ start }) => start).reduce((first, day) => (day < first ? day : first)),
    heads: headsOf(own),
  }));
  return stages.sort((a, b) => compare(a.start, b.start));
}

/**
 * Rows by the area of one level that they lie in or below; `null` collects what was recorded for none of `areas`, but
 * for the whole above them.
 */
export function rowsByArea<T extends Pick<TrainingRow, 'area'>>(
  rows: readonly T[],
  areas: ReadonlySet<AreaId>,
  level: AreaLevel,
): Map<AreaId | null, T[]> {
  return byKey(rows, ({ area }) => {
    const id = ancestorId(area.id, level);
    return areas.has(id) ? id : null;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
