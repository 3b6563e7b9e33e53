import { type Coverage, coverage } from '@/db/queries/coverage';
import { coverageTableOf } from '@/db/queries/coverage-table';
import { type Place, placeArea } from '@/db/queries/place';
import { targetOf } from '@/db/queries/profile';
import { targetGroupFacts } from '@/db/queries/target-group';
import { tableFrame } from '@/db/queries/table-frame';
import { type Trend, trend } from '@/db/queries/trend';
import type { SeriesBounds } from '@/db/rollup/series';
import { gapRows } from '@/lib/analysis/gap';
import { type Month, type Period, addMonths, formatMonth, formatPeriod, monthsOf } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import type { Target } from '@/lib/coverage/target';
import { gapTable } from '@/lib/exports/gap-table';
import type { ExportTable } from '@/lib/exports/table';
import { trendTable } from '@/lib/exports/trend-table';
import type { Indicator } from '@/lib/indicators/indicator';
import { type MonthSpan, spanCounted } from '@/lib/indicators/span';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName, levelNoun } from '@/lib/narrative/place';
import type { TargetGroupFacts } from '@/lib/narrative/target-group';
import { answered } from './cache';
import type { PageContext, Shown } from './page-context';

/** One indicator in one place, by level and period: what a page's sections and a file are made of. */
export type View = Readonly<{
  indicator: Indicator;
  place: Place;
  level: RowLevel;
  period: Period;
  asOf: Month;
  /** The months that the figures speak of. */
  span: MonthSpan;
  bounds: SeriesBounds;
  against: Month;
  interval: boolean;
  target: Target | null;
  coverage: Coverage;
  /** The sasaran behind a cumulative figure; null for all others. */
  targetGroup: TargetGroupFacts | null;
  noun: string;
  placeName: string;
  periodName: string;
  /** The view's own address parameters, for links, files and the API. */
  query: Readonly<Record<string, string>>;
  example: boolean;
}>;

type Choice = Readonly<{
  indicator: Indicator;
  place: Place;
  level: RowLevel;
  against?: Month | null;
  interval?: boolean;
}>;

/** The figures of a view; one query. */
export function viewOf({ store, deployment }: PageContext, shown: Shown, choice: Choice): View {
  const { indicator, place, level, against = null, interval = false } = choice;
  const { period, asOf, bounds } = shown;
  const { district, current } = deployment;
  const area = placeArea(place);
  const span = spanCounted(indicator, monthsOf(period).first, asOf);
  return {
    indicator,
    place,
    level,
    period,
    asOf,
    span,
    bounds,
    against: against ?? addMonths(asOf, -1),
    interval,
    target: targetOf(store, indicator, place, asOf),
    coverage: answered(store, 'coverage', [indicator.code, area.code, level, period, current, against], () =>
      coverage(store, { indicator, place, level, period, current, against }),
    ),
    targetGroup: indicator.targetGroup && targetGroupFacts(store, indicator.targetGroup, place, asOf),
    noun: levelNoun(level, district.code),
    placeName: fullName(area),
    periodName: periodPhrase(indicator.kind, asOf, span.first),
    query: {
      indikator: indicator.code,
      wilayah: area.code ?? '',
      tingkat: level,
      periode: formatPeriod(period),
      ...(against === null ? {} : { banding: formatMonth(against) }),
      ...(interval ? { selang: 'ya' } : {}),
    },
    example: district.example,
  };
}

/** The view's table, as the page shows it and as it is downloaded. */
export function tableOf({ store, deployment }: PageContext, view: View): ExportTable {
  const { indicator, place, level, period, against, interval, coverage: answer } = view;
  const request = { indicator, place, level, period, against, current: deployment.current };
  return coverageTableOf(store, request, answer, deployment.timeZone, interval);
}

/** Where the gap of a view can be closed, as the table for people. */
export function gapTableOf({ store, deployment }: PageContext, view: View): ExportTable {
  const { indicator, place, level, asOf, span, period, target, coverage: answer } = view;
  const subject = { place, level, kind: indicator.kind, asOf, first: span.first, periodText: formatPeriod(period) };
  const missing = answer.total.unitsToTarget ?? 0;
  return gapTable({
    ...tableFrame(store, subject, deployment.timeZone),
    indicator,
    target,
    rows: gapRows(answer.rows, indicator.direction),
    missing,
  });
}

/** How many months a trend shows when nothing else is asked for (contracts section 7, "Roots and bounds"). */
const TREND_MONTHS = 24;

export type TrendView = Readonly<{ trend: Trend; table: ExportTable; reach: Readonly<{ from: string; to: string }> }>;

/** The months up to the view's, two years back; months before the series are left out. */
export function trendOf(context: PageContext, view: View): TrendView {
  const { indicator, place, asOf, bounds } = view;
  const earliest = addMonths(asOf, 1 - TREND_MONTHS);
  const from = bounds && bounds.first > earliest && bounds.first <= asOf ? bounds.first : earliest;
  const result = answered(context.store, 'trend', [indicator.code, placeArea(place).code, from, asOf], () =>
    trend(context.store, { indicator, place, from, to: asOf }),
  );
  const periodText = `${formatMonth(from)}..${formatMonth(asOf)}`;
  const subject = { place, level: view.level, kind: indicator.kind, asOf, periodText };
  const frame = tableFrame(context.store, subject, context.deployment.timeZone);
  return {
    trend: result,
    table: trendTable({ ...frame, indicator, target: view.target, points: result.points }),
    reach: { from: formatMonth(bounds?.first ?? from), to: formatMonth(asOf) },
  };
}

/** The month before a period's as-of month, and two more that offices compare with. */
export function comparisons(asOf: Month, { kind }: Indicator): readonly Readonly<{ month: Month; label: string }>[] {
  // A count's change is its trend: the figures hold none (contracts section 7, "Settled last").
  if (kind === 'count') return [];
  const lastDecember = (Math.floor(asOf / 12) * 12 - 1) as Month;
  return [
    { month: addMonths(asOf, -1), label: 'bulan lalu' },
    { month: lastDecember, label: 'Desember tahun lalu' },
    { month: addMonths(asOf, -12), label: 'bulan yang sama tahun lalu' },
  ];
}
