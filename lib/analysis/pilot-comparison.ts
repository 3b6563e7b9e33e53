import { type Month, monthRange } from '@/lib/coverage/period';
import { fraction } from '@/lib/coverage/ratio';
import { EMPTY_TALLY, type Tally, sumTallies } from '@/lib/coverage/tally';
import type { FacilitySpan } from '@/lib/facilities/span';
import { type StockSeries, addSpan } from '@/lib/facilities/stock';
import type { PosyanduDenominator } from '@/lib/indicators/posyandu-denominator';

/** The kinds of facility that may be lokus and have an ILP status. */
export const PILOT_KINDS = ['posyandu', 'pustu', 'puskesmas'] as const;
export type PilotKind = (typeof PILOT_KINDS)[number];
/** The indicator that counts a kind's status. */
export const STATUS_INDICATOR: Readonly<Record<PilotKind, string>> = {
  posyandu: 'ILP-PSY',
  pustu: 'ILP-PST',
  puskesmas: 'ILP-PKM',
};

export type PilotMeasureKey = 'status' | 'criteria' | 'KDR-LTH' | 'KDR-PWA';
/** What is compared of a kind; only posyandu have kader. */
export function measuresOf(kind: PilotKind): readonly PilotMeasureKey[] {
  return kind === 'posyandu' ? ['status', 'criteria', 'KDR-LTH', 'KDR-PWA'] : ['status', 'criteria'];
}

/** One facility over the compared months: its standing, and its wajib criteria met of those reported, first and last. */
export type PilotSite = Readonly<{
  spans: readonly FacilitySpan[];
  criteria: Readonly<{ start: Tally; end: Tally }>;
}>;

export type PilotRule = Readonly<{
  kind: PilotKind;
  start: Month;
  end: Month;
  denominator: PosyanduDenominator;
}>;

/** A measure in the first and the last month. */
export type PilotMeasure = Readonly<{ key: PilotMeasureKey; start: Tally; end: Tally }>;

/**
 * One group of facilities. `declared`: those that are "sudah" in the last month because they were declared so; `silent`:
 * those of which no wajib criterion was ever reported and nothing is declared.
 */
export type PilotGroup = Readonly<{
  sites: number;
  declared: number;
  silent: number;
  months: readonly Readonly<{ month: Month; tally: Tally }>[];
  measures: readonly PilotMeasure[];
}>;

/** The figures of one group: sums over its facilities, never a mean of their shares. */
export function pilotGroup(sites: readonly PilotSite[], rule: PilotRule): PilotGroup {
  const { kind, start, end } = rule;
  const series: StockSeries = new Map();
  for (const span of sites.flatMap(({ spans }) => spans))
    addSpan(series, kind, span, { ...rule, first: start, last: end });
  const during = (indicator: string, at: Month) => series.get(indicator)?.[at - start] ?? EMPTY_TALLY;
  const status = STATUS_INDICATOR[kind];
  const last = sites.map((site) => ({ site, standing: spanAt(site, end) }));
  return {
    sites: sites.length,
    declared: last.filter(({ standing }) => standing?.integrated && standing.declared).length,
    silent: last.filter(({ site, standing }) => site.criteria.end.reported === 0 && standing?.declared === null).length,
    months: monthRange(start, end).map((month) => ({ month, tally: during(status, month) })),
    measures: measuresOf(kind).map((key) => {
      if (key === 'criteria')
        return {
          key,
          start: sumTallies(sites.map(({ criteria }) => criteria.start)),
          end: sumTallies(sites.map(({ criteria }) => criteria.end)),
        };
      const indicator = key === 'status' ? status : key;
      return { key, start: during(indicator, start), end: during(indicator, end) };
    }),
  };
}

function spanAt({ spans }: PilotSite, at: Month): FacilitySpan | undefined {
  return spans.find(({ from, to }) => from <= at && at < to);
}

/** The difference of two shares, in counts and as a fraction; null where either has no value. */
export function movement({ start, end }: Pick<PilotMeasure, 'start' | 'end'>) {
  const [before, now] = [fraction(start), fraction(end)];
  if (before === null || now === null) return null;
  return { numerator: end.numerator - start.numerator, value: now - before };
}
