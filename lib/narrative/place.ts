import { type AreaCode, isKelurahan, isKota } from '@/lib/areas/code';
import type { RowLevel } from '@/lib/coverage/row';

/** An area's full name in a sentence: `Kecamatan Baamang`, `Kelurahan Sawahan`, `Kabupaten Kotawaringin Timur`. */
export function fullName({
  code,
  name,
  level,
}: Readonly<{ code: string | null; name: string; level: RowLevel }>): string {
  if (code === null || level === 'puskesmas') return name;
  if (level === 'kabupaten') return name;
  return `${levelName(level, code as AreaCode)} ${name}`;
}

function levelName(level: RowLevel, code: AreaCode): string {
  if (level === 'provinsi') return 'Provinsi';
  if (level === 'desa') return isKelurahan(code) ? 'Kelurahan' : 'Desa';
  return 'Kecamatan';
}

/** What the areas of a level are called in a district: a kota has kelurahan only. */
export function levelNoun(level: RowLevel, district: AreaCode): string {
  if (level === 'desa') return isKota(district) ? 'kelurahan' : 'desa/kelurahan';
  if (level === 'kabupaten') return isKota(district) ? 'kota' : 'kabupaten';
  return level;
}
