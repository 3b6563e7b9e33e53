import type { AreaCode } from '@/lib/areas/code';
import type { Participants, TrainingValue } from '@/lib/imports/record';
import type { StoredTraining } from '@/lib/imports/reference';
import type { Store } from '../client';

type TrainingRow = TrainingValue & { participants: Participants; area: AreaCode };

/** The rows of a training batch, by the codes that files use. */
export function storedTrainings({ sqlite }: Store): (batch: string) => StoredTraining[] {
  const read = sqlite.prepare(
    `SELECT participants, area.code AS area, stage, started_on AS start, ended_on AS "end", place, count
     FROM training JOIN area ON area.id = area_id WHERE training.code = ? ORDER BY participants, area_id`,
  );
  return (batch) =>
    (read.all(batch) as TrainingRow[]).map(({ participants, area, ...value }) => {
      return { key: { batch, participants, area }, value };
    });
}
