import { parseMonth } from '@/lib/coverage/period';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatMonthName, formatPercent, formatRate, formatRatio } from '@/lib/narrative/format';
import type { SlideFigure } from '@/lib/rakor/slide';
import type { MinutesFigure } from './minutes';

/** Minutes name the main figures; all of them are in the deck. */
const MOST = 10;

/**
 * The figures of a meeting's slides for its minutes: those of the area that met, each once, in the order of the slides;
 * figures of other areas only where its own has none.
 */
export function minutesFigures(
  figures: readonly SlideFigure[],
  own: string,
  indicatorOf: (code: string) => Pick<Indicator, 'kind' | 'per'> | null,
): MinutesFigure[] {
  const ofOwn = figures.filter(({ area }) => area === own);
  const once = new Map<string, SlideFigure>();
  for (const each of ofOwn.length > 0 ? ofOwn : figures) {
    const key = [each.indicator, each.area, each.period].join(' ');
    if (!once.has(key)) once.set(key, each);
  }
  return [...once.values()].slice(0, MOST).map((each) => {
    const month = parseMonth(each.period);
    return {
      label: each.label,
      figure: figureText(each, indicatorOf(each.indicator)),
      period: month === null ? each.period : formatMonthName(month),
    };
  });
}

function figureText(
  { numerator, denominator }: SlideFigure,
  indicator: Pick<Indicator, 'kind' | 'per'> | null,
): string {
  if (numerator === null) return 'belum ada angka';
  if (denominator === null) return formatCount(numerator);
  const ratio = { numerator, denominator };
  if (denominator === 0) return formatRatio(ratio);
  if (indicator?.kind === 'rate') {
    const per = indicator.per ?? 1;
    return `${formatRate(ratio, per)} per ${formatCount(per)} (${formatRatio(ratio)})`;
  }
  return `${formatPercent(ratio)} (${formatRatio(ratio)})`;
}
