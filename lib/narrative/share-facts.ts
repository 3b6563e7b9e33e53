import type { CoverageRow } from '@/lib/coverage/row';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';

/** One figure with the target in force. */
export type IndicatorReading = Readonly<{ indicator: Indicator; row: CoverageRow; target: Target | null }>;

/** What a place's card and its text for a chat are made of: the same figures as its page. */
export type ShareFacts = Readonly<{
  place: string;
  /** The office that speaks: "Dinas Kesehatan Kabupaten Kotawaringin Timur". */
  office: string;
  /** `posisi Februari 2026` */
  period: string;
  /** Posyandu first, then pustu and puskesmas. */
  figures: readonly IndicatorReading[];
  /** At most three areas in it where most is left to do, the most first: not a rank, an order of support. */
  needy: readonly Readonly<{ name: string; numerator: number; denominator: number }>[];
  /** What the counts of `needy` are of: `posyandu aktif`. */
  unit: string;
  /** How complete the reports are, in a sentence; empty where everything has come in. */
  completeness: string;
  dataPer: string;
  example: boolean;
}>;
