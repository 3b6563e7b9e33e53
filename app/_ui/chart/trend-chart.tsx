'use client';

import { QueryClient, QueryClientProvider, keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ACCENT, HAIRLINE, INK, MUTED_INK } from '@/lib/drawing/palette';
import { addMonths, formatMonth, parseMonth } from '@/lib/coverage/period';
import type { TrendPoint } from '@/lib/coverage/trend-point';
import { formatFraction, formatMonthName, formatMonthShort } from '@/lib/narrative/format';

export type TrendChartProps = Readonly<{
  /** The API's own answer for the months that the page shows. */
  trend: Readonly<{ indicator: string; area: string | null; points: readonly TrendPoint[] }>;
  unit: string;
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

function Explored({ trend, unit, targetLabel, title, reach, example }: TrendChartProps) {
  const { indicator, area, points } = trend;
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
    percent: point.value === null ? null : point.value * 100,
  }));
  const target = rows.at(-1)?.target ?? null;
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
        {example && <span className="trend-example">CONTOH</span>}
        <ResponsiveContainer width="100%" height="100%">
          <LineChart data={rows} margin={{ top: 12, right: 16, bottom: 4, left: -16 }} accessibilityLayer>
            <CartesianGrid stroke={HAIRLINE} vertical={false} />
            <XAxis
              dataKey="period"
              tickFormatter={shortMonth}
              tick={{ fill: MUTED_INK, fontSize: 12 }}
              minTickGap={48}
              stroke={HAIRLINE}
            />
            <YAxis
              domain={[0, (most: number) => Math.max(100, Math.ceil(most / 25) * 25)]}
              ticks={[0, 25, 50, 75, 100]}
              tick={{ fill: MUTED_INK, fontSize: 12 }}
              stroke="none"
            />
            {target !== null && (
              <ReferenceLine
                y={target * 100}
                stroke={INK}
                label={{ value: targetLabel ?? '', position: 'insideTopLeft', fill: INK, fontSize: 12 }}
              />
            )}
            <Tooltip
              isAnimationActive={false}
              content={({ payload }) => (
                <MonthNote point={payload?.[0]?.payload as TrendPoint | undefined} unit={unit} />
              )}
            />
            <Line
              dataKey="percent"
              stroke={ACCENT}
              strokeWidth={2}
              dot={{ r: 2 }}
              activeDot={{ r: 5 }}
              isAnimationActive={false}
              connectNulls={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
    </>
  );
}

/** What one month says; the three absences in their own words. */
function MonthNote({ point, unit }: Readonly<{ point: TrendPoint | undefined; unit: string }>) {
  if (!point) return null;
  const month = parseMonth(point.period);
  const absence = point.state === 'not-applicable' ? 'tidak berlaku' : 'belum lapor';
  return (
    <div className="tooltip">
      <strong>{month === null ? point.period : formatMonthName(month)}</strong>
      <br />
      {point.value === null
        ? absence
        : `${formatFraction(point.value)} (${point.numerator}/${point.denominator} ${unit})`}
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
