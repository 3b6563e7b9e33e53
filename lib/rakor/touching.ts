import { type Month, yearOf } from '@/lib/coverage/period';
import type { Change } from '@/lib/imports/change';
import { type Indicator, facilityTypeOf } from '@/lib/indicators/indicator';
import { rateParts } from '@/lib/indicators/rate';

/** A figure as its rows are found: of which months it is made, and whether a desa's or facility's code lies in its place. */
export type Traced = Readonly<{
  indicator: Indicator;
  asOf: Month;
  isPuskesmas: boolean;
  holds: (code: string) => boolean;
}>;

/**
 * Could this change of the data have moved the figure? It names a row that the figure is made of; whether the figure
 * is another for it, or for another of several, cannot be told.
 */
export function touches({ record }: Change, traced: Traced): boolean {
  const { indicator, asOf, holds, isPuskesmas } = traced;
  switch (record.table) {
    case 'capaian':
      return (
        codesOf(indicator).includes(record.key.indicator) && counts(traced, record.key.month) && holds(record.key.code)
      );
    case 'sasaran':
      return indicator.targetGroup === record.key.group && record.key.year === yearOf(asOf) && holds(record.key.desa);
    case 'fasilitas':
      return facilityTypeOf(indicator) !== null && holds(record.key.facility);
    case 'kriteria':
    case 'penetapan':
    case 'kader':
      return indicator.kind === 'stock' && record.key.month <= asOf && holds(record.key.facility);
    case 'wilayah_kerja':
      return isPuskesmas && record.key.from <= asOf;
    default:
      return false;
  }
}

/** The codes under which a figure's rows come: a rate is read from two counts. */
function codesOf({ code, kind }: Indicator): readonly string[] {
  if (kind !== 'rate') return [code];
  const { numerator, denominator } = rateParts(code);
  return [numerator, denominator];
}

/** Is the month one of those that the figure adds up? */
function counts({ indicator, asOf }: Traced, month: Month): boolean {
  return indicator.kind === 'cumulative' ? yearOf(month) === yearOf(asOf) && month <= asOf : month === asOf;
}
