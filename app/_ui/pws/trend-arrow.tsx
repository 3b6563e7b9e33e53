import { trendWord } from '@/lib/narrative/pws';
import type { TrendDirection } from '@/lib/pws/trend';

const ARROWS: Readonly<Record<TrendDirection, string>> = { up: '▲', down: '▼', steady: '–' };

/** The direction of a value as an arrow with its word for those who hear it. */
export function TrendArrow({ trend }: Readonly<{ trend: TrendDirection | null }>) {
  if (!trend) return null;
  return (
    <span className="trend-arrow">
      <span aria-hidden="true">{ARROWS[trend]}</span>
      <span className="visually-hidden">{trendWord(trend)}</span>
    </span>
  );
}
