import type { AreaCode } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import type { FacilityType } from '@/lib/facilities/facility';
import type { Indicator } from '@/lib/indicators/indicator';

/** A count of the month before, as it was reported. */
export type LastMonth = Readonly<{ numerator: number; denominator: number | null }>;

/** A row of REKAP: a desa, or the puskesmas itself for what only a puskesmas reports. */
export type TemplateReporter = Readonly<{
  code: string;
  name: string;
  kind: 'desa' | 'puskesmas';
  /** By `code sex` of the indicator (0 not split, 1 L, 2 P). */
  lastMonth: ReadonlyMap<string, LastMonth>;
}>;

export type TemplateIndicator = Pick<Indicator, 'code' | 'name' | 'numerator' | 'denominator' | 'kind' | 'leaf'> &
  Readonly<{ split: boolean }>;

export type TemplateFacility = Readonly<{
  code: string;
  type: FacilityType;
  name: string;
  desa: AreaCode;
  /** Null for a puskesmas, and for a facility that has none. */
  puskesmas: string | null;
  opened: Month | null;
  closed: Month | null;
  pilot: boolean;
  /** What holds in the month, by criterion; one that was never reported is not in it. */
  criteria: ReadonlyMap<string, boolean>;
}>;

export type TemplateCriterion = Readonly<{ code: string; name: string; type: FacilityType; wajib: boolean }>;

/** Everything that a template shows before anybody has filled it in. */
export type Template = Readonly<{
  /** The puskesmas it is for, or the whole district. */
  owner: Readonly<{ code: string; name: string; kind: 'puskesmas' | 'district' }>;
  month: Month;
  example: boolean;
  /** When the data behind it last changed, as people write it; null without any data. */
  dataPer: string | null;
  reporters: readonly TemplateReporter[];
  indicators: readonly TemplateIndicator[];
  facilities: readonly TemplateFacility[];
  criteria: readonly TemplateCriterion[];
  /** Names by code: every desa of the district, every puskesmas. */
  desaNames: ReadonlyMap<string, string>;
  puskesmasNames: ReadonlyMap<string, string>;
}>;
