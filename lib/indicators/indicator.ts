import type { Direction } from '@/lib/coverage/target';
import type { FacilityType } from '@/lib/facilities/facility';

export const INDICATOR_KINDS = ['stock', 'cumulative', 'monthly', 'count', 'rate'] as const;
/** Stock: a level at month end. Cumulative: January..month over the year's sasaran. Monthly: the month's own ratio. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const LIFE_CYCLES = ['ibu', 'bayi-balita', 'sekolah-remaja', 'dewasa', 'lansia', 'semua'] as const;
export type LifeCycle = (typeof LIFE_CYCLES)[number];

export const CLUSTERS = ['1', '2', '3', '4', 'lintas'] as const;
/** The four klaster of ILP, and what serves all of them (KMK HK.01.07/MENKES/2015/2023). */
export type Cluster = (typeof CLUSTERS)[number];

export const TARGET_GROUPS = [
  'bumil',
  'bulin',
  'bayi',
  'baduta',
  'balita',
  'balita_gizi_kurang',
  'rematri',
  'usia_dasar',
  'usia_produktif',
  'lansia',
  'ht',
  'dm',
  'odgj',
  'tb',
  'hiv',
  'keluarga',
  'penduduk',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

/** Whose report the indicator is made of; `active` are posyandu aktif (contracts section 7, "Absence"). */
export type Leaf = 'desa' | 'posyandu' | 'active-posyandu' | 'pustu' | 'puskesmas';

/**
 * One row of the catalogue. `numerator` and `denominator` say in words what is counted; `unit` is the noun of the
 * denominator as it stands behind n/N ("posyandu aktif"), `done` the words for what the numerator has achieved.
 */
export type Indicator = Readonly<{
  code: string;
  name: string;
  numerator: string;
  denominator: string;
  unit: string;
  done: string;
  kind: IndicatorKind;
  /** Rates only: 1000 or 100000. */
  per: number | null;
  direction: Direction;
  /** The lowest level at which the figure makes sense: advice to pages, never a refusal. */
  level: 'kabupaten' | 'kecamatan' | 'desa' | 'posyandu';
  lifeCycle: LifeCycle;
  cluster: Cluster;
  source: string;
  /** Cumulative only: the sasaran of the year that is the denominator. */
  targetGroup: TargetGroup | null;
  leaf: Leaf;
  /** True: a puskesmas' figure counts the facilities that name it; false: the desa of its working area. */
  byFacility: boolean;
  /** The catalogue's default target, in whole hundredths of a percent, with its source; null: the district sets it. */
  defaultTarget: Readonly<{ hundredths: number; citation: string; national: boolean }> | null;
  version: string;
}>;

/** The kind of facility whose reports or standing make up an indicator; null when desa report it. */
export function facilityTypeOf({ leaf }: Indicator): FacilityType | null {
  if (leaf === 'desa') return null;
  return leaf === 'active-posyandu' ? 'posyandu' : leaf;
}
