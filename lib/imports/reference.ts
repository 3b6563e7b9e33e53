import type { AreaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilityType, Lifespan } from '@/lib/facilities/facility';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import type { StoredRecords } from './record';

/** A facility as a file may refer to it; what its own row leaves in doubt is null. */
export type KnownFacility = Readonly<{
  code: string;
  name: string;
  type: FacilityType | null;
  desa: AreaCode | null;
  life: Lifespan | null;
}>;

/** Why a facility's kind is settled: records, or other rows, that only make sense for that kind. */
export type TypeBond = 'kriteria' | 'kader' | 'fasilitas binaan' | 'wilayah kerja';

/** What codes can be offered from when one is not found. */
export type NamedKind = 'facility' | 'desa' | 'area' | 'criterion' | 'indicator';
export type Named = Readonly<{ code: string; name: string }>;

/** Everything that checking a file needs to know of the database; db/imports answers it. */
export type Reference = Readonly<{
  currentMonth: Month;
  hasArea(code: AreaCode): boolean;
  facility(code: string): KnownFacility | null;
  facilities(): Iterable<KnownFacility>;
  /** How many facilities a desa has, those included that are closed. */
  facilitiesIn(desa: AreaCode): number;
  /** What holds a stored facility to its kind, or null when nothing does. */
  typeBond(code: string): TypeBond | null;
  /** The kind of facility a criterion belongs to, or null for an unknown code. */
  criterionType(code: string): FacilityType | null;
  indicatorKind(code: string): IndicatorKind | null;
  named(kind: NamedKind): Iterable<Named>;
  stored: StoredRecords;
}>;
