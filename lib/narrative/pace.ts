import { addMonths, parseMonth } from '@/lib/coverage/period';
import { type Target, targetFraction } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatMonthName, formatTarget } from './format';

type PacedPoint = Readonly<{ period: string; value: number | null }>;

/** The last months whose rate is carried on, and how far ahead a sentence may look. */
const MONTHS = 6;
const FARTHEST = 36;

/**
 * When a stock would reach its target if the rate of the last six months held, hedged as it must be; empty when the
 * target is met, there is none, or too few months are known. "Tidak mendekat" when the rate leads nowhere.
 */
export function paceSentence(points: readonly PacedPoint[], target: Target | null, indicator: Indicator): string {
  const last = points.at(-1);
  const earlier = points.at(-1 - MONTHS);
  if (!target || indicator.kind !== 'stock' || last?.value == null || earlier?.value == null) return '';
  const wanted = targetFraction(target);
  const sign = indicator.direction === 'higher' ? 1 : -1;
  const missing = (wanted - last.value) * sign;
  if (missing <= 0) return '';
  const rate = ((last.value - earlier.value) * sign) / MONTHS;
  const months = Math.ceil(missing / rate - 1e-9);
  const from = parseMonth(last.period);
  if (rate <= 0 || from === null)
    return `Dengan laju ${MONTHS} bulan terakhir, ${formatTarget(target)} belum mendekat.`;
  if (months > FARTHEST)
    return `Bila laju ${MONTHS} bulan terakhir bertahan, ${formatTarget(target)} baru tercapai lebih dari tiga tahun lagi.`;
  return `Bila laju ${MONTHS} bulan terakhir bertahan, ${formatTarget(target)} tercapai sekitar ${formatMonthName(addMonths(from, months))}.`;
}
