import { isSmall } from '@/lib/analysis/ranking';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import type { MonthSpan } from '@/lib/indicators/span';
import { formatCount, formatPercent, formatRate, formatRatio } from './format';
import { absentDenominator } from './headline';
import { isFew } from './rate';

export type FigureParts = Readonly<{ value: string; beside: string; after: string }>;

/**
 * What stands large, beside it and after that: a count alone, a rate per its unit, one of few events by its count, a
 * small place as "2 dari 3".
 */
export function figureParts(indicator: Indicator, row: CoverageRow, span?: MonthSpan): FigureParts {
  const { kind, unit, done, per } = indicator;
  const ratio = ratioOf(row);
  if (kind === 'count' && row.numerator !== null) return { value: formatCount(row.numerator), beside: done, after: '' };
  if (!ratio) return { value: '–', beside: absence(row.state, indicator, span), after: '' };
  const after = `${unit} ${done}`;
  if (kind === 'rate') {
    const [rate, base] = [formatRate(ratio, per ?? 1), `per ${formatCount(per ?? 1)}`];
    if (!isFew(indicator, row))
      return { value: rate, beside: `${base} ${unit}`, after: `${formatRatio(ratio)} ${done}` };
    const births = `dari ${formatCount(ratio.denominator)} ${unit} (${rate} ${base})`;
    return { value: formatCount(ratio.numerator), beside: done, after: births };
  }
  if (!isSmall(row)) return { value: formatPercent(ratio), beside: formatRatio(ratio), after };
  const counts = `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)}`;
  return { value: counts, beside: formatPercent(ratio), after };
}

function absence(state: CoverageRow['state'], indicator: Indicator, span?: MonthSpan): string {
  return state === 'not-applicable' ? `tidak berlaku: ${absentDenominator(indicator, span)}` : 'belum lapor';
}
