import { type Reading, amountOf } from '@/lib/analysis/reading';
import type { Ratio } from '@/lib/coverage/ratio';
import type { Measure } from '@/lib/coverage/tally';
import { formatCount, formatPercent, formatRate } from './format';

/** An amount in the unit people read it in: `73,9%`, `167,2` (per 100.000), `1.234`. */
export function amountText({ as, per }: Reading, amount: Ratio): string {
  if (as === 'count') return formatCount(amount.numerator);
  return as === 'rate' ? formatRate(amount, per) : formatPercent(amount);
}

/** The same with what it is counted per: `167,2 per 100.000`; shares and counts need no more. */
export function amountWithUnit(reading: Reading, amount: Ratio): string {
  const text = amountText(reading, amount);
  return reading.as === 'rate' ? `${text} per ${formatCount(reading.per)}` : text;
}

/** The whole beside its parts: "Kabupaten Contoh 73,9%", "Kabupaten Contoh 11,8 per 1.000"; empty without a value. */
export function wholeText(reading: Reading, whole: Measure & Readonly<{ area: Readonly<{ name: string }> }>): string {
  const amount = amountOf(whole, reading);
  return amount ? `${whole.area.name} ${amountWithUnit(reading, amount)}` : '';
}
