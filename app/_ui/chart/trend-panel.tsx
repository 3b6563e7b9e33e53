import type { Trend } from '@/db/queries/trend';
import { sharedReading } from '@/lib/analysis/reading';
import { parseMonth, type Month } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import { targetFraction } from '@/lib/coverage/target';
import { svgText } from '@/lib/drawing/svg-text';
import { trendDrawing } from '@/lib/drawing/trend';
import type { Indicator } from '@/lib/indicators/indicator';
import { targetPhrase } from '@/lib/narrative/target';
import { TrendExplorer } from './trend-explorer';

type Props = Readonly<{
  id: string;
  trend: Trend;
  indicator: Indicator;
  target: Target | null;
  title: string;
  sentence: string;
  example: boolean;
  /** First and last month with data, as `YYYY-MM`: what may be explored. */
  reach: Readonly<{ from: string; to: string }>;
}>;

/** A picture shrunk to a phone's width could not be read there: it has its own, and CSS shows one of them. */
const SHAPES = { wide: { width: 960, height: 260 }, narrow: { width: 358, height: 240 } } as const;

/** The server's picture, complete by itself; a client island takes its place to be explored once it comes into view. */
export function TrendPanel({ id, trend, indicator, target, title, sentence, example, reach }: Props) {
  // A month's cases are not held against a year's bound, nor against a rate.
  const reading = sharedReading(indicator, trend.points);
  const label = target && reading.as !== 'count' ? targetPhrase(target, indicator) : null;
  const input = {
    points: trend.points.map(({ period, state, numerator, denominator }) => ({
      month: parseMonth(period) as Month,
      measure: { state, numerator, denominator },
    })),
    target: target && label ? { value: targetFraction(target), label } : null,
    reading,
    restarts: indicator.kind === 'cumulative',
    title,
    description: sentence,
    example,
  };
  const picture = (shape: keyof typeof SHAPES) =>
    svgText(trendDrawing({ ...input, ...SHAPES[shape] }), `${id}-${shape}`);
  return (
    <div className="trend">
      <TrendExplorer
        trend={trend}
        indicator={{
          kind: indicator.kind,
          per: indicator.per,
          direction: indicator.direction,
          unit: indicator.unit,
          done: indicator.done,
        }}
        targetLabel={label}
        title={title}
        reach={reach}
        example={example}
      >
        <div className="trend-static">
          <div className="trend-wide" dangerouslySetInnerHTML={{ __html: picture('wide') }} />
          <div className="trend-narrow" dangerouslySetInnerHTML={{ __html: picture('narrow') }} />
        </div>
      </TrendExplorer>
    </div>
  );
}
