import { type Reading, SHARE, hasFewEvents } from '@/lib/analysis/reading';
import { fraction } from '@/lib/coverage/ratio';
import { type Measure, ratioOf } from '@/lib/coverage/tally';
import { amountText, amountWithUnit } from '@/lib/narrative/amount';
import { formatCount, formatRatio } from '@/lib/narrative/format';

/** A figure below this many units is read as "2 dari 3", not as a percentage (design section 5, "Small places"). */
const SMALL_DENOMINATOR = 5;

export function isSmall({ denominator }: Measure): boolean {
  return denominator !== null && denominator < SMALL_DENOMINATOR;
}

/**
 * A figure in two parts: `88,5%` and `23/26`; of a small place `2 dari 3` and `66,7%`; of a rate `11,8` and
 * `120/10.168`, and of one with few events its count first, `2` and `251,3`; of a count or absence one part.
 */
export type FigureText = Readonly<{ main: string; aside: string }>;

export function figureText(measure: Measure, reading: Reading = SHARE): FigureText {
  if (measure.state === 'not-reported') return { main: 'belum lapor', aside: '' };
  const ratio = ratioOf(measure);
  // A count has no denominator, and is all there is to say.
  if (measure.numerator !== null && (measure.denominator === null || reading.as === 'count'))
    return { main: formatCount(measure.numerator), aside: '' };
  if (!ratio || fraction(ratio) === null) return { main: 'tidak berlaku', aside: '' };
  const text = amountText(reading, ratio);
  if (hasFewEvents(measure, reading)) return { main: formatCount(ratio.numerator), aside: text };
  return isSmall(measure) && reading.as === 'share'
    ? { main: `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)}`, aside: text }
    : { main: text, aside: formatRatio(ratio) };
}

/**
 * What a mark says when read aloud: `88,5% (23/26)`, `2 dari 3 (66,7%), laporan belum lengkap`, `2 dari 796 (251,3 per
 * 100.000)`, `belum lapor`.
 */
export function figureLabel(measure: Measure, reading: Reading = SHARE): string {
  const spoken = spokenFigure(measure, reading);
  return measure.state === 'partial' ? `${spoken}, laporan belum lengkap` : spoken;
}

function spokenFigure(measure: Measure, reading: Reading): string {
  const { main, aside } = figureText(measure, reading);
  const ratio = ratioOf(measure);
  if (reading.as !== 'rate' || !ratio || !aside) return aside ? `${main} (${aside})` : main;
  const rate = amountWithUnit(reading, ratio);
  return hasFewEvents(measure, reading)
    ? `${main} dari ${formatCount(ratio.denominator)} (${rate})`
    : `${rate} (${aside})`;
}
