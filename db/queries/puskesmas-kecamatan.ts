import { type AreaCode, ancestorId, areaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import type { Facility } from '../facilities';
import type { Area } from '../places';
import { workingAreaOf } from './working-areas';

/** The kecamatan where a puskesmas stands, and those whose desa it serves in a month. */
export function kecamatanOf(store: Store, puskesmas: Facility, kabupaten: Area, at: Month): AreaCode[] {
  const areas = [puskesmas.areaId, ...workingAreaOf(store, puskesmas, kabupaten, at)];
  return [...new Set(areas.map((id) => areaCode(ancestorId(id, 'kecamatan'), 'kecamatan')))];
}
