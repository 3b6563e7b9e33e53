import type { Indicator } from '@/lib/indicators/indicator';

/**
 * Why a map has no classes for an indicator, null where it has: its classes are shares, dark where much is reached. A
 * count would show where people live, a rate jumps with single cases, and of lower-is-better the dark would be the bad.
 */
export function unclassedReason({ kind, direction }: Pick<Indicator, 'kind' | 'direction'>): string | null {
  if (kind === 'count')
    return 'Peta tidak diwarnai: jumlah kejadian mengikuti banyaknya penduduk, jadi warnanya tidak membandingkan wilayah.';
  if (kind === 'rate')
    return 'Peta tidak diwarnai: di wilayah kecil satu kejadian saja mengubah angka ini, jadi warnanya menyesatkan.';
  if (direction === 'lower')
    return 'Peta tidak diwarnai: kelas warnanya untuk cakupan yang makin tinggi makin baik, sedangkan indikator ini makin rendah makin baik.';
  return null;
}
