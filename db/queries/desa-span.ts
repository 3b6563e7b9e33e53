import type { AreaId } from '@/lib/areas/code';
import type { Month } from '@/lib/coverage/period';
import { EMPTY_TALLY, type Tally } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import { rateParts } from '@/lib/indicators/rate';
import type { DesaLeaves, DesaTargetGroups } from './desa-leaves';
import type { DesaSums } from './desa-sums';
import { cumulativeTally } from './tallies';

/** What is known of all desa over some months: what they reported, their sasaran of the year, who was expected. */
export type Span = Readonly<{ months: readonly Month[]; sums: DesaSums; groups: DesaTargetGroups; leaves: DesaLeaves }>;
/** The tally of an indicator in any desa. */
export type SpanReader = (indicator: Indicator) => (desa: AreaId) => Tally;

/**
 * As `areaTallies` completes what the rollup holds: sasaran for cumulative, who was expected where there is no row. Of
 * anything but a cumulative indicator the span is one month.
 */
export function spanReader(ids: ReadonlyMap<string, number>, { months, sums, groups, leaves }: Span): SpanReader {
  return (indicator) => {
    if (indicator.kind === 'rate') return rateReader(ids, indicator, months, sums);
    const id = ids.get(indicator.code) ?? 0;
    if (indicator.kind === 'cumulative') {
      return (desa) => {
        const size = groups(indicator.targetGroup, desa);
        return cumulativeTally(sums(desa, id), months, { denominator: size, desa: Number(size > 0) });
      };
    }
    return (desa) => sums(desa, id) ?? { ...EMPTY_TALLY, expected: leaves(indicator, desa) };
  };
}

/** A rate's two counts, where the desa reported both in the month (rate-tallies). */
function rateReader(
  ids: ReadonlyMap<string, number>,
  { code }: Indicator,
  { length: expected }: readonly Month[],
  sums: DesaSums,
): (desa: AreaId) => Tally {
  const parts = rateParts(code);
  const [upperId, lowerId] = [ids.get(parts.numerator) ?? 0, ids.get(parts.denominator) ?? 0];
  return (desa) => {
    const [upper, lower] = [sums(desa, upperId), sums(desa, lowerId)];
    if (!upper?.reported || !lower?.reported) return { ...EMPTY_TALLY, expected };
    return { numerator: upper.numerator, denominator: lower.numerator, expected, reported: 1 };
  };
}
