import type { Place } from '@/db/queries/place';
import type { StageLevel } from '@/db/queries/life-cycle';
import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** The levels that the life-cycle matrix of a place can be read by; the first holds when the address says nothing. */
export function stageLevels(place: Place): readonly [StageLevel, ...StageLevel[]] {
  if (place.kind === 'puskesmas') return ['desa'];
  if (place.area.level === 'provinsi') return ['kabupaten', 'kecamatan'];
  return place.area.level === 'kabupaten' ? ['kecamatan', 'desa'] : ['desa'];
}

/** The level that an address asks the matrix for (`tingkat`). */
export function readStageLevel(place: Place, query: Query): StageLevel {
  const levels = stageLevels(place);
  const text = optional(query, 'tingkat') ?? levels[0];
  return (
    levels.find((level) => level === text) ??
    refuse(400, 'tingkat', `"${text}" bukan tingkat matriks siklus hidup di sini. Pilih ${levels.join(' atau ')}.`)
  );
}
