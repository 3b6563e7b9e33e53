import type { Month } from '@/lib/coverage/period';
import type { Tally } from '@/lib/coverage/tally';
import type { PosyanduDenominator } from '@/lib/indicators/posyandu-denominator';
import type { FacilityType } from './facility';
import type { FacilitySpan, FacilityStanding } from './span';

/** A stock indicator's tally month by month; index 0 is the first month asked for. */
export type StockSeries = Map<string, Tally[]>;

const one = (counts: boolean | null): Tally => ({
  numerator: counts ? 1 : 0,
  denominator: 1,
  expected: 1,
  reported: 1,
});

/**
 * What one facility in one standing adds to each stock indicator (contracts sections 3 and 7). A posyandu that is not
 * aktif is in no denominator of posyandu aktif; one without any kader row is expected but has not reported. ILP-PSY is
 * counted over `denominator`: over registered posyandu an idle one is in it, and has not reached it.
 */
export function contributions(
  type: FacilityType,
  standing: FacilityStanding,
  denominator: PosyanduDenominator,
): readonly (readonly [string, Tally])[] {
  if (type === 'puskesmas') return [['ILP-PKM', one(standing.integrated)]];
  if (type === 'pustu') {
    return [
      ['ILP-PST', one(standing.integrated)],
      ['PST-SDM', one(standing.staffed)],
    ];
  }
  if (type === 'poskesdes') return [];
  const { cadres } = standing;
  const ofCadres = (numerator: number): Tally => ({
    numerator,
    denominator: cadres?.cadres ?? 0,
    expected: 1,
    reported: cadres ? 1 : 0,
  });
  const over = (counted: boolean, code: string, reached: boolean | null) =>
    counted ? ([[code, one(reached)]] as const) : [];
  return [
    ['PSY-AKT', one(standing.active)],
    ...over(standing.active || denominator === 'terdaftar', 'ILP-PSY', standing.integrated),
    ...over(standing.active, 'PSY-K5', standing.fiveCadres),
    ['KDR-LTH', ofCadres(cadres?.trained ?? 0)],
    ['KDR-PWA', ofCadres((cadres?.purwa ?? 0) + (cadres?.madya ?? 0) + (cadres?.utama ?? 0))],
    ['KDR-UTM', ofCadres(cadres?.utama ?? 0)],
  ];
}

/** The months of a series, and the posyandu that ILP-PSY is counted over in it. */
export type SeriesRule = Readonly<{ first: Month; last: Month; denominator: PosyanduDenominator }>;

/** Adds a facility's span to the series of `first`..`last`; months outside are left alone. */
export function addSpan(
  series: StockSeries,
  type: FacilityType,
  span: FacilitySpan,
  { first, last, denominator }: SeriesRule,
): void {
  const from = Math.max(span.from, first) - first;
  const to = Math.min(span.to, last + 1) - first;
  if (from >= to) return;
  for (const [indicator, tally] of contributions(type, span, denominator)) {
    const months = seriesOf(series, indicator);
    for (let index = from; index < to; index++) months[index] = plus(months[index], tally);
  }
}

/**
 * DES-PST counts desa, not facilities: every desa is in the denominator, and in the numerator while it has an existing
 * pustu. `pustu` are the spans of the desa's pustu.
 */
export function addDesa(series: StockSeries, pustu: readonly FacilitySpan[], first: Month, last: Month): void {
  const months = seriesOf(series, 'DES-PST');
  for (let month = first; month <= last; month++) {
    const has = pustu.some((span) => span.from <= month && month < span.to);
    months[month - first] = plus(months[month - first], one(has));
  }
}

function seriesOf(series: StockSeries, indicator: string): Tally[] {
  const known = series.get(indicator);
  if (known) return known;
  const months: Tally[] = [];
  series.set(indicator, months);
  return months;
}

function plus(a: Tally | undefined, b: Tally): Tally {
  if (!a) return b;
  return {
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
    expected: a.expected + b.expected,
    reported: a.reported + b.reported,
  };
}
