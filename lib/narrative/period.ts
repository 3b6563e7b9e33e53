import type { Month } from '@/lib/coverage/period';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import { formatMonthName } from './format';

/** How a period is said: "posisi Februari 2026" for a stock, "s.d. Februari 2026" for a cumulative figure. */
export function periodPhrase(kind: IndicatorKind, asOf: Month): string {
  if (kind === 'stock') return `posisi ${formatMonthName(asOf)}`;
  return kind === 'cumulative' ? `s.d. ${formatMonthName(asOf)}` : formatMonthName(asOf);
}
