import type { RowLevel } from '@/lib/coverage/row';
import type { Reader } from './reader';

/**
 * Whose figures a reader may read in full: everybody's; one kecamatan's (null: no kecamatan's) and the rest in sum; or one
 * area's and nothing else.
 */
export type ReadScope = Readonly<
  { kind: 'all' } | { kind: 'kecamatan'; kecamatan: string | null } | { kind: 'area'; area: string }
>;

/**
 * A camat of a closed deployment reads their own kecamatan in detail and the kabupaten in sum, a key its one area. Where
 * the public may read, so may everybody who has signed in.
 */
export function readScope(reader: Reader, publicRead: boolean): ReadScope {
  if (publicRead || reader.kind === 'public') return { kind: 'all' };
  if (reader.kind === 'key') return { kind: 'area', area: reader.area };
  return reader.role === 'camat' ? { kind: 'kecamatan', kecamatan: reader.area } : { kind: 'all' };
}

/**
 * What is looked at: an area by its code, or a puskesmas by the kecamatan where it stands or serves; and how deep, down
 * to the areas of a level or (`detail`) to every desa and facility.
 */
export type Sight = Readonly<{
  place: Readonly<{ kind: 'area'; code: string } | { kind: 'puskesmas'; kecamatan: readonly string[] }>;
  depth: RowLevel | 'detail';
}>;

/** The levels of a sum: what the kabupaten is to a camat. */
const IN_SUM: readonly Sight['depth'][] = ['provinsi', 'kabupaten', 'kecamatan'];

/** May it be seen? Deny by default: of other kecamatan only what the kabupaten and the provinsi sum up. */
export function maySee(scope: ReadScope, { place, depth }: Sight): boolean {
  if (scope.kind === 'all') return true;
  if (scope.kind === 'area') return place.kind === 'area' && isWithin(place.code, scope.area);
  const own = scope.kecamatan;
  if (place.kind === 'puskesmas') return own !== null && place.kecamatan.includes(own);
  if (own !== null && isWithin(place.code, own)) return true;
  const isAbove = own === null ? place.code.split('.').length <= 2 : isWithin(own, place.code);
  return isAbove && place.code !== own && IN_SUM.includes(depth);
}

function isWithin(code: string, area: string): boolean {
  return code === area || code.startsWith(`${area}.`);
}

/** What a key does not open. */
export const OUT_OF_KEY = 'Tautan baca ini hanya membuka satu wilayah. Yang ini di luar itu.';
export const OUT_OF_SCOPE =
  'Akun camat membaca kecamatannya sendiri secara rinci, dan kabupaten sebagai jumlah per kecamatan. Yang ini di luar itu.';
