import type { AreaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilityType, Lifespan } from '@/lib/facilities/facility';
import type { Indicator, TargetGroup } from '@/lib/indicators/indicator';
import type { FactValue, Sex, StoredRecords, TrainingImport, TrainingValue } from './record';

/** A facility as a file may refer to it; what its own row leaves in doubt is null. */
export type KnownFacility = Readonly<{
  code: string;
  name: string;
  type: FacilityType | null;
  desa: AreaCode | null;
  /** Null for a puskesmas, and for a facility that has none. */
  puskesmas: string | null;
  life: Lifespan | null;
}>;

/** An indicator as a file may refer to it; what its own row leaves in doubt is null. */
export type KnownIndicator = Readonly<{
  code: string;
  name: string;
  kind: Indicator['kind'] | null;
  leaf: Indicator['leaf'];
  targetGroup: TargetGroup | null;
  builtIn: boolean;
}>;

/** A capaian row that is stored, under the desa's or facility's `code`. */
export type StoredFact = FactValue & Readonly<{ code: string; indicator: string; month: Month; sex: Sex }>;

/** A pelatihan row that is stored. */
export type StoredTraining = Readonly<{ key: TrainingImport['key']; value: TrainingValue }>;

/** Why a facility's kind is settled: records, or other rows, that only make sense for that kind. */
export type TypeBond = 'kriteria' | 'kader' | 'fasilitas binaan' | 'wilayah kerja';

/** What codes can be offered from when one is not found. */
export type NamedKind = 'facility' | 'desa' | 'area' | 'criterion' | 'indicator';
export type Named = Readonly<{ code: string; name: string }>;

/** Everything that checking a file needs to know of the database; db/imports answers it. */
export type Reference = Readonly<{
  currentMonth: Month;
  /** The last year that a sasaran or target may be for: the current one, or the next where plans are made on a page. */
  lastYear: number;
  hasArea(code: AreaCode): boolean;
  facility(code: string): KnownFacility | null;
  facilities(): Iterable<KnownFacility>;
  /** How many facilities a desa has, those included that are closed. */
  facilitiesIn(desa: AreaCode): number;
  /** The code of the puskesmas that serves a desa in a month, as stored; null where nobody does. */
  servedBy(desa: AreaCode, month: Month): string | null;
  /** What holds a stored facility to its kind, or null when nothing does. */
  typeBond(code: string): TypeBond | null;
  /** The kind of facility a criterion belongs to, or null for an unknown code. */
  criterionType(code: string): FacilityType | null;
  /** What is stored of a criterion as of a month: the last row at or before it; null without any. */
  criterionAt(facility: string, criterion: string, at: Month): boolean | null;
  indicator(code: string): KnownIndicator | null;
  /** True when any capaian of the indicator is stored. */
  hasFacts(indicator: string): boolean;
  /** Every stored capaian row of a desa and of the facilities in it. */
  factsIn(desa: AreaCode): Iterable<StoredFact>;
  /** Every stored row of a training batch. */
  trainingsOf(batch: string): Iterable<StoredTraining>;
  named(kind: NamedKind): Iterable<Named>;
  stored: StoredRecords;
}>;
