import { type Month, monthOfYear, yearOf } from '@/lib/coverage/period';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import type { MonthSpan } from '@/lib/indicators/span';
import { formatMonthName } from './format';

/**
 * How a period is said: "posisi Februari 2026" for a stock, "s.d. Februari 2026" for a cumulative figure; what adds up
 * the months of its period names them all, from `first` on: "Oktober–Desember 2025", "tahun 2025".
 */
export function periodPhrase(kind: IndicatorKind, asOf: Month, first: Month = asOf): string {
  if (kind === 'stock') return `posisi ${formatMonthName(asOf)}`;
  return kind === 'cumulative' ? `s.d. ${formatMonthName(asOf)}` : spanName({ first, last: asOf });
}

/** `Februari 2026`, `Oktober–Desember 2025`, `tahun 2025`, `Maret 2024–Februari 2026` */
export function spanName({ first, last }: MonthSpan): string {
  if (first >= last) return formatMonthName(last);
  if (yearOf(first) !== yearOf(last)) return `${formatMonthName(first)}–${formatMonthName(last)}`;
  if (monthOfYear(first) === 1 && monthOfYear(last) === 12) return `tahun ${yearOf(last)}`;
  return `${formatMonthName(first).replace(/ \d+$/, '')}–${formatMonthName(last)}`;
}
