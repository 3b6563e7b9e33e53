'use client';

import { QueryClient, QueryClientProvider, keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { sharedReading } from '@/lib/analysis/reading';
import { ACCENT, HAIRLINE, INK, MUTED_INK } from '@/lib/drawing/palette';
import { addMonths, formatMonth, parseMonth } from '@/lib/coverage/period';
import type { TrendPoint } from '@/lib/coverage/trend-point';
import { scaleFor, scaleTicks, valueOn } from '@/lib/drawing/scale';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatDecimal, formatMonthName, formatMonthShort } from '@/lib/narrative/format';
import { pointText } from '@/lib/narrative/trend';

/** What the chart must know of its indicator to scale and speak. */
type Told = Pick<Indicator, 'kind' | 'per' | 'direction' | 'unit' | 'done'>;

export type TrendChartProps = Readonly<{
  /** The API's own answer for the months that the page shows. */
  trend: Readonly<{ indicator: string; area: string | null; points: readonly TrendPoint[] }>;
  indicator: Told;
  targetLabel: string | null;
  title: string;
  reach: Readonly<{ from: string; to: string }>;
  example: boolean;
}>;

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } });
const RANGES = [12, 24, 36] as const;

/** The trend to explore: months by pointer or keyboard, and a longer or shorter range. */
export function TrendChart(props: TrendChartProps) {
  return (
    <QueryClientProvider client={client}>
      <Explored {...props} />
    </QueryClientProvider>
  );
}

function Explored({ trend, indicator: told, targetLabel, title, reach, example }: TrendChartProps) {
  const { indicator, area, points } = trend;
  const reading = sharedReading(told, points);
  const shown = { from: points[0]?.period ?? reach.from, to: points.at(-1)?.period ?? reach.to };
  const [from, setFrom] = useState(shown.from);
  const request = { area: area ?? '', from, indicator, to: shown.to };
  const { data, isError, refetch } = useQuery({
    queryKey: ['trend', request],
    queryFn: ({ signal }) => fetchTrend(request, signal),
    initialData: from === shown.from ? trend : undefined,
    placeholderData: keepPreviousData,
  });
  const rows = (data ?? trend).points.map((point) => ({
    ...point,
    amount: valueOn(reading, point),
  }));
  const target = targetLabel === null ? null : (rows.at(-1)?.target ?? null);
  const scale = scaleFor(reading, rows, [target], true);
  // The name of the line stands on the side of it that the last months leave free.
  const lastAmount = rows.findLast(({ amount }) => amount !== null)?.amount ?? null;
  const endsBelow = target !== null && lastAmount !== null && lastAmount <= target * reading.per;
  const months = monthsBetween(from, shown.to);
  return (
    <>
      <div className="level-links" role="group" aria-label="Rentang bulan">
        {RANGES.filter((range) => earliest(shown.to, range) >= reach.from || range === 12).map((range) => (
          <button
            key={range}
            type="button"
            className="range"
            aria-pressed={months === range}
            onClick={() => setFrom(earliest(shown.to, range))}
          >
            {range} bulan
          </button>
        ))}
      </div>
      {isError && (
        <p role="alert" className="notice">
          Data bulan lain tidak dapat diambil. Periksa jaringan, lalu{' '}
          <button type="button" onClick={() => void refetch()}>
            coba lagi
          </button>
          .
        </p>
      )}
      <div className="trend-plot" role="group" aria-label={`${title}; panah kiri dan kanan berpindah bulan`}>
        {example && (
          <span className={reading.as === 'count' ? 'trend-example trend-example-top' : 'trend-example'}>CONTOH</span>
        )}
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart data={rows} margin={{ top: 12, right: 16, bottom: 4, left: -16 }} accessibilityLayer>
            <CartesianGrid stroke={HAIRLINE} vertical={false} />
            <XAxis
              dataKey="period"
              tickFormatter={shortMonth}
              tick={{ fill: MUTED_INK, fontSize: 12 }}
              minTickGap={48}
              stroke={HAIRLINE}
            />
            <YAxis
              domain={[0, scale.top]}
              ticks={scaleTicks(scale)}
              tickFormatter={formatDecimal}
              tick={{ fill: MUTED_INK, fontSize: 12 }}
              stroke="none"
            />
            {target !== null && (
              <ReferenceLine
                y={target * reading.per}
                stroke={INK}
                label={{
                  value: targetLabel ?? '',
                  position: endsBelow ? 'insideBottomLeft' : 'insideTopLeft',
                  fill: INK,
                  fontSize: 12,
                }}
              />
            )}
            <Tooltip
              isAnimationActive={false}
              content={({ payload }) => (
                <MonthNote point={payload?.[0]?.payload as TrendPoint | undefined} told={told} />
              )}
            />
            {reading.as === 'count' ? (
              <Bar dataKey="amount" fill={ACCENT} maxBarSize={22} isAnimationActive={false} />
            ) : (
              <Line
                dataKey="amount"
                stroke={ACCENT}
                strokeWidth={2}
                dot={{ r: 2 }}
                activeDot={{ r: 5 }}
                isAnimationActive={false}
                connectNulls={false}
              />
            )}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </>
  );
}

/** What one month says; the three absences in their own words. */
function MonthNote({ point, told }: Readonly<{ point: TrendPoint | undefined; told: Told }>) {
  if (!point) return null;
  const month = parseMonth(point.period);
  return (
    <div className="tooltip">
      <strong>{month === null ? point.period : formatMonthName(month)}</strong>
      <br />
      {pointText(told, point)}
    </div>
  );
}

async function fetchTrend(
  request: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<TrendChartProps['trend']> {
  const response = await fetch(`/api/v1/trend?${new URLSearchParams(request)}`, { signal });
  if (!response.ok) throw new Error(`trend: ${response.status}`);
  return (await response.json()) as TrendChartProps['trend'];
}

function shortMonth(period: string): string {
  const month = parseMonth(period);
  return month === null ? period : formatMonthShort(month);
}

function earliest(to: string, range: number): string {
  const month = parseMonth(to);
  return month === null ? to : formatMonth(addMonths(month, 1 - range));
}

function monthsBetween(from: string, to: string): number {
  const [first, last] = [parseMonth(from), parseMonth(to)];
  return first === null || last === null ? 0 : last - first + 1;
}
