import type { Target } from '@/lib/coverage/target';
import type { Indicator, TargetGroup } from '@/lib/indicators/indicator';
import { formatCount } from './format';
import { targetNoun } from './target';

const GROUP_NAMES: Readonly<Record<TargetGroup, string>> = {
  bumil: 'Ibu hamil',
  bulin: 'Ibu bersalin',
  bayi: 'Bayi',
  baduta: 'Anak di bawah dua tahun',
  balita: 'Balita',
  balita_gizi_kurang: 'Balita gizi kurang',
  rematri: 'Remaja putri',
  usia_dasar: 'Usia pendidikan dasar',
  usia_produktif: 'Usia produktif',
  lansia: 'Lanjut usia',
  ht: 'Penyandang hipertensi',
  dm: 'Penyandang diabetes melitus',
  odgj: 'Orang dengan gangguan jiwa berat',
  tb: 'Orang terduga tuberkulosis',
  hiv: 'Orang berisiko terinfeksi HIV',
  keluarga: 'Keluarga',
  penduduk: 'Penduduk',
};

/** A target group as people call it: `Ibu hamil`. */
export function groupName(group: TargetGroup): string {
  return GROUP_NAMES[group];
}

/** By which right a target holds in an area: its own, an area's above it, the catalogue's; or that none does. */
export function targetOrigin(target: Target | null, indicator: Indicator): string {
  if (!target) return 'belum ditetapkan';
  if (target.source === 'district' && !target.inheritedFrom) return 'ditetapkan untuk wilayah ini';
  return targetNoun(target, indicator);
}

/** What a target's figure is written in: `persen`, `per 100.000 lahir hidup`, for a count the number itself. */
export function targetUnit({ kind, per, unit }: Pick<Indicator, 'kind' | 'per' | 'unit'>): string {
  if (kind === 'count') return 'jumlah setahun';
  return kind === 'rate' && per ? `per ${formatCount(per)} ${unit}` : 'persen';
}
