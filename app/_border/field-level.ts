import type { FieldLevel } from '@/db/queries/spm-fields';
import type { Place } from '@/db/queries/place';
import { type Query, optional } from './parameters';
import { refuse } from './refusal';

/** What the fields of a place may be told apart by; the first holds when the address says nothing. */
export function fieldLevels(place: Place): readonly FieldLevel[] {
  if (place.kind === 'puskesmas' || place.area.level === 'kecamatan') return ['desa'];
  return place.area.level === 'desa' ? [] : ['kecamatan', 'desa'];
}

/** The level that an address asks for (`tingkat`); null for a desa, which has posyandu only. */
export function readFieldLevel(place: Place, query: Query): FieldLevel | null {
  const levels = fieldLevels(place);
  const text = optional(query, 'tingkat') ?? levels[0];
  if (text === undefined) return null;
  const level = levels.find((each) => each === text);
  return (
    level ??
    refuse(400, 'tingkat', `"${text}" bukan tingkat di sini. Pilih ${levels.join(' atau ') || 'tanpa tingkat'}.`)
  );
}
