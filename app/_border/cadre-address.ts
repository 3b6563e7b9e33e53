import { type Place } from '@/db/queries/place';
import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** What the kader of a place can be counted by. */
export type CadreLevel = 'kabupaten' | 'kecamatan' | 'puskesmas' | 'desa' | 'posyandu';
type Levels = readonly [CadreLevel, ...CadreLevel[]];

/** The levels of a place, the first being what a page takes by itself: names from the kecamatan down, areas above it. */
export function cadreLevelsOf(place: Place): Levels {
  if (place.kind === 'puskesmas' || place.area.level === 'kecamatan') return ['posyandu', 'desa'];
  if (place.area.level === 'desa') return ['posyandu'];
  return place.area.level === 'kabupaten' ? ['kecamatan', 'puskesmas', 'desa'] : ['kabupaten', 'kecamatan'];
}

/** The level that an address asks for. */
export function readCadreLevel(place: Place, query: Query): CadreLevel {
  const levels = cadreLevelsOf(place);
  const text = optional(query, 'tingkat') ?? levels[0];
  const level = levels.find((each) => each === text);
  return level ?? refuse(400, 'tingkat', `"${text}" bukan tingkat di sini. Pilih salah satu: ${levels.join(', ')}.`);
}
