import type { AreaCode } from '@/lib/areas/code';
import type { Reader } from './reader';

/** The areas that a puskesmas works in: the desa that it serves, and the kecamatan where it stands or serves. */
export type WorkPlaces = ReadonlySet<AreaCode>;

const NOWHERE: WorkPlaces = new Set();

/**
 * True where an agreement of an area is a reader's own to report on: the Dinkes' all, a camat's those of the kecamatan
 * and the desa in it, a puskesmas' those of its working area's desa and of its kecamatan as a whole. A desa that another
 * puskesmas serves is that one's, though it lies in the same kecamatan.
 */
export function isOwnAgreement(reader: Reader, area: AreaCode, places: WorkPlaces = NOWHERE): boolean {
  if (reader.kind !== 'account') return false;
  if (reader.role === 'admin') return true;
  if (reader.role === 'camat') return reader.area !== null && isWithin(area, reader.area);
  return reader.role === 'puskesmas' && places.has(area);
}

function isWithin(area: AreaCode, kecamatan: string): boolean {
  return area === kecamatan || area.startsWith(`${kecamatan}.`);
}
