import type { Ratio } from '@/lib/coverage/ratio';
import type { CadreCounts } from '@/lib/facilities/span';
import type { TargetGroup } from '@/lib/indicators/indicator';

/** One of the two values that are held against each other, in words: `K6 s.d. Maret 2026`, `12`. */
export type Side = Readonly<{ label: string; value: string }>;

/** Two values that were held against each other. `indicator` is the one whose page shows the series, where there is one. */
export type Comparison = Readonly<{ agrees: boolean; left: Side; right: Side; indicator: string | null }>;

/** A cumulative indicator that a desa's sasaran is the denominator of. */
export type Cumulative = Readonly<{ code: string; name: string; group: TargetGroup }>;

/** What a desa reported, as far as rules ask. Figures of incomplete months are left out: a gap is no contradiction. */
export type DesaSubject = Readonly<{
  /** `Maret 2026` */
  monthName: string;
  /** By indicator, one entry for each month from January to the month shown; null where not every leaf reported. */
  months: (code: string) => readonly (Ratio | null)[];
  /** The cumulative indicators of the catalogue. */
  cumulative: readonly Cumulative[];
  /** The year's sasaran, 0 where there is none. */
  sizeOf: (group: TargetGroup) => number;
  /** Its posyandu in the month: existing, aktif, and those of the latter that are sudah ILP; null outside the series. */
  cascade: Readonly<{ existing: number; active: number; integrated: number }> | null;
  /** The desa's own row for all its posyandu in the month; null where there is none. */
  ownRow: (code: string) => Ratio | null;
  /** How many of its posyandu were last reported to meet a criterion. */
  meeting: (criterion: string) => number;
}>;

/** A posyandu's records as of the month shown; whatever was not reported is null. */
export type PosyanduSubject = Readonly<{
  monthName: string;
  active: boolean;
  declared: boolean | null;
  criterion: (code: string) => boolean | null;
  cadres: CadreCounts | null;
  /** Its own PSY-BUKA of the last twelve months, the month shown last. */
  opened: readonly (boolean | null)[];
  /** Its own PSY-LAPOR of the month. */
  reported: boolean | null;
  /** Whether `laporan` has its report of the month; null while that is not due, or where nobody sends `laporan`. */
  arrived: boolean | null;
}>;

/**
 * One rule of consistency, as a row of data: what must hold, what to look at where it does not, and the comparisons that
 * it makes in a desa or of a posyandu. Comparing nothing (an empty list) is no agreement.
 */
export type Rule = Readonly<{
  code: string;
  sentence: string;
  check: string;
  desa?: (subject: DesaSubject) => readonly Comparison[];
  posyandu?: (subject: PosyanduSubject) => readonly Comparison[];
}>;
