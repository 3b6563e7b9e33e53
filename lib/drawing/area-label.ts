import { fraction } from '@/lib/coverage/ratio';
import { type Measure, ratioOf } from '@/lib/coverage/tally';
import { formatCount, formatPercent, formatRatio } from '@/lib/narrative/format';

/** A figure below this many units is read as "2 dari 3", not as a percentage (design section 5, "Small places"). */
const SMALL_DENOMINATOR = 5;

export function isSmall({ denominator }: Measure): boolean {
  return denominator !== null && denominator < SMALL_DENOMINATOR;
}

/** A figure in two parts: `88,5%` and `23/26`; of a small place `2 dari 3` and `66,7%`; of a count or absence one part. */
export type FigureText = Readonly<{ main: string; aside: string }>;

export function figureText(measure: Measure): FigureText {
  if (measure.state === 'not-reported') return { main: 'belum lapor', aside: '' };
  const ratio = ratioOf(measure);
  // A count has no denominator, and is all there is to say.
  if (measure.numerator !== null && measure.denominator === null)
    return { main: formatCount(measure.numerator), aside: '' };
  if (!ratio || fraction(ratio) === null) return { main: 'tidak berlaku', aside: '' };
  const percent = formatPercent(ratio);
  return isSmall(measure)
    ? { main: `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)}`, aside: percent }
    : { main: percent, aside: formatRatio(ratio) };
}

/** What a mark says when read aloud: `88,5% (23/26)`, `2 dari 3 (66,7%), laporan belum lengkap`, `belum lapor`. */
export function figureLabel(measure: Measure): string {
  const { main, aside } = figureText(measure);
  const spoken = aside ? `${main} (${aside})` : main;
  return measure.state === 'partial' ? `${spoken}, laporan belum lengkap` : spoken;
}
