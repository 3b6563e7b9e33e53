import { parseMonth } from '@/lib/coverage/period';
import { formatMonthName, formatPercent, formatPoints } from './format';

export type SpokenPoint = Readonly<{
  period: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
}>;

/** What a trend shows: its first and last month with a value, and the change between them in percentage points. */
export function trendSentence(points: readonly SpokenPoint[]): string {
  const valued = points.filter((point) => point.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last) return 'Belum ada bulan dengan data dalam rentang ini.';
  if (first === last) return `Baru satu bulan dengan data: ${spoken(last)}.`;
  const difference = (last.value ?? 0) - (first.value ?? 0);
  const verb = difference > 0 ? 'Naik' : difference < 0 ? 'Turun' : 'Tetap';
  const gaps = points.length - valued.length;
  const missing = gaps > 0 ? ` ${gaps} bulan tanpa data.` : '';
  if (difference === 0) return `Tetap dari ${spoken(first)} sampai ${spoken(last)}.${missing}`;
  return `${verb} ${formatPoints(Math.abs(difference)).replace('+', '')} poin persen, dari ${spoken(first)} menjadi ${spoken(last)}.${missing}`;
}

function spoken({ period, numerator, denominator }: SpokenPoint): string {
  const month = parseMonth(period);
  const name = month === null ? period : formatMonthName(month);
  return `${formatPercent({ numerator: numerator ?? 0, denominator: denominator ?? 1 })} (${name})`;
}
