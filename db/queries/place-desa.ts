import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { type Area, areasOfLevel } from '../places';
import type { Place } from './place';
import { workingAreaOf } from './working-areas';

/** The desa and kelurahan of a place, by code: of an area those in it, of a puskesmas its working area in the month. */
export function desaOfPlace(store: Store, place: Place, asOf: Month): Area[] {
  if (place.kind === 'area') return areasOfLevel(store, place.area, 'desa');
  const own = new Set(workingAreaOf(store, place.puskesmas, place.kabupaten, asOf));
  return areasOfLevel(store, place.kabupaten, 'desa').filter(({ id }) => own.has(id));
}
