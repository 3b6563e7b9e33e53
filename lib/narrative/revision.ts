import { parseMonth } from '@/lib/coverage/period';
import type { Counted, Revision } from '@/lib/rakor/revision';
import { formatCount, formatMonthName } from './format';

/** What a figure has become since it was shown: "setelah rapat: 229 → 231 posyandu (dari 310)". */
export function revisionText({ figure, now, unit }: Pick<Revision, 'figure' | 'now' | 'unit'>): string {
  return `setelah rapat: ${changeText(figure, now, unit)}`;
}

function changeText(before: Counted, now: Counted | null, unit: string): string {
  const noun = unit && ` ${unit}`;
  if (now === null) return `${countedText(before)} → tidak ada lagi di basis data`;
  const isSameWhole = before.denominator === now.denominator && before.numerator !== null && now.numerator !== null;
  if (!isSameWhole) return `${countedText(before)} → ${countedText(now)}${now.numerator === null ? '' : noun}`;
  const whole = now.denominator === null ? '' : ` (dari ${formatCount(now.denominator)})`;
  return `${formatCount(before.numerator ?? 0)} → ${formatCount(now.numerator ?? 0)}${noun}${whole}`;
}

/** Who has no report has a known whole or none; a figure kept without either may also not apply. */
function countedText({ numerator, denominator }: Counted): string {
  if (numerator === null) return denominator === null ? 'tanpa nilai' : 'belum lapor';
  return denominator === null ? formatCount(numerator) : `${formatCount(numerator)} dari ${formatCount(denominator)}`;
}

/** Which figure: "Posyandu siklus hidup, Kecamatan Baamang (Februari 2026)". */
export function revisedFigure({ figure: { label, period } }: Pick<Revision, 'figure'>): string {
  const month = parseMonth(period);
  return month === null ? label : `${label} (${formatMonthName(month)})`;
}
