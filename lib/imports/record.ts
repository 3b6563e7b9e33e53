import type { AreaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type { CadreCounts } from '@/lib/facilities/span';
import type { TargetGroup } from '@/lib/indicators/indicator';
import type { OwnIndicator } from '@/lib/indicators/own';

/** What fasilitas says of a facility; `puskesmas` is null for a puskesmas and for a facility that has none. */
export type FacilityValue = Readonly<{
  type: FacilityType;
  name: string;
  desa: AreaCode;
  puskesmas: string | null;
  opened: Month | null;
  closed: Month | null;
  pilot: boolean;
  latitude: number | null;
  longitude: number | null;
  hamlet: string | null;
  registration: string | null;
  contact: string | null;
}>;
export type CriterionValue = Readonly<{ met: boolean; evidence: string | null }>;
/** `status` null ends the override: a row like any other. */
export type DeclarationValue = Readonly<{ status: boolean | null; decree: string | null }>;
export type CadreValue = CadreCounts;
export type TargetValue = Readonly<{ hundredths: number; source: string | null }>;
export type ServiceAreaValue = Readonly<{ puskesmas: string }>;
/** 0 not split, 1 L, 2 P. */
export type Sex = 0 | 1 | 2;
/** sasaran: how many there are. */
export type GroupSizeValue = Readonly<{ count: number; source: string | null }>;
/** capaian; `denominator` is the row's own, which monthly indicators bring. */
export type FactValue = Readonly<{ numerator: number; denominator: number | null }>;
/** laporan: the day it came in, `YYYY-MM-DD`. */
export type ReportValue = Readonly<{ day: string }>;
/** What the rows of a training batch have in common. */
export type TrainingBatch = Readonly<{ stage: string | null; start: string; end: string | null; place: string | null }>;
export type TrainingValue = TrainingBatch & Readonly<{ count: number }>;

type FacilityKey = Readonly<{ facility: string }>;
type CriterionKey = Readonly<{ facility: string; criterion: string; month: Month }>;
type FacilityMonthKey = Readonly<{ facility: string; month: Month }>;
type TargetKey = Readonly<{ year: number; indicator: string; area: AreaCode }>;
type ServiceAreaKey = Readonly<{ desa: AreaCode; from: Month }>;
type GroupSizeKey = Readonly<{ year: number; desa: AreaCode; group: TargetGroup; sex: Sex }>;
/** `code` is a desa's or a facility's. */
type FactKey = Readonly<{ month: Month; code: string; indicator: string; sex: Sex }>;
export type Participants = 'kader' | 'pendamping' | 'perwakilan';
type TrainingKey = Readonly<{ batch: string; participants: Participants; area: AreaCode }>;

/** One accepted row: the key it speaks of and the value it gives it; a null value withdraws what is stored. */
type Keyed<Table extends string, Key, Value> = Readonly<{ table: Table; key: Key; value: Value | null }>;
export type FacilityImport = Keyed<'fasilitas', FacilityKey, FacilityValue>;
export type CriterionImport = Keyed<'kriteria', CriterionKey, CriterionValue>;
export type DeclarationImport = Keyed<'penetapan', FacilityMonthKey, DeclarationValue>;
export type CadreImport = Keyed<'kader', FacilityMonthKey, CadreValue>;
export type TargetImport = Keyed<'target', TargetKey, TargetValue>;
export type ServiceAreaImport = Keyed<'wilayah_kerja', ServiceAreaKey, ServiceAreaValue>;
export type GroupSizeImport = Keyed<'sasaran', GroupSizeKey, GroupSizeValue>;
export type FactImport = Keyed<'capaian', FactKey, FactValue>;
export type ReportImport = Keyed<'laporan', FacilityMonthKey, ReportValue>;
export type TrainingImport = Keyed<'pelatihan', TrainingKey, TrainingValue>;
export type IndicatorImport = Keyed<'indikator', Readonly<{ indicator: string }>, OwnIndicator>;

export type ImportRecord =
  | FacilityImport
  | CriterionImport
  | DeclarationImport
  | CadreImport
  | TargetImport
  | ServiceAreaImport
  | GroupSizeImport
  | FactImport
  | ReportImport
  | TrainingImport
  | IndicatorImport;

/** The stored value of a key, by table; null where none is stored. */
export type StoredRecords = {
  readonly [R in ImportRecord as R['table']]: (key: R['key']) => NonNullable<R['value']> | null;
};
