import type { CareLink, CarePath, CareStep } from '@/lib/analysis/care-path';
import { type Ratio, compareFractions, fraction } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import { type FigureText, figureText } from './area-label';

/**
 * One step as a bar: `extent` and `lost` are fractions 0..1 of the track, `lost` reaching from the bar's own end to that
 * of the step before it (null where nothing is lost or compared). `extent` is null without a value, 0 for a true zero;
 * `over`: the figure lies beyond the track's end.
 */
export type CareBar = Readonly<{
  step: CareStep;
  link: CareLink | null;
  largest: boolean;
  extent: number | null;
  lost: number | null;
  over: boolean;
  text: FigureText;
}>;

/** `full` is what the whole track stands for, at most 100 %. */
export type CareModel = Readonly<{ full: Ratio; bars: readonly CareBar[] }>;

/** Early in a year all coverages are small: the track ends at the first of these that holds them all. */
const TRACKS: readonly Ratio[] = [10, 25, 50, 75].map((percent) => ({ numerator: percent, denominator: 100 }));
const WHOLE: Ratio = { numerator: 100, denominator: 100 };

export function careModel({ steps, links, largest }: CarePath): CareModel {
  const ratios = steps.flatMap(({ measure }) => ratioOf(measure) ?? []);
  const full = TRACKS.find((track) => ratios.every((ratio) => compareFractions(ratio, track) <= 0)) ?? WHOLE;
  const bars = steps.map((step, index): CareBar => {
    const link = links[index - 1] ?? null;
    const ratio = ratioOf(step.measure);
    const before = link?.kind === 'loss' ? ratioOf(link.from.measure) : null;
    const extent = ratio && extentOf(ratio, full);
    return {
      step,
      link,
      largest: link !== null && link === largest,
      extent,
      lost: before && extent !== null ? extentOf(before, full) - extent : null,
      over: ratio !== null && compareFractions(ratio, full) > 0,
      text: figureText(step.measure),
    };
  });
  return { full, bars };
}

/** How much of a track that stands for `full` a ratio fills, 0..1; beyond its ends it stops there. */
export function extentOf(ratio: Ratio, full: Ratio): number {
  const [value, end] = [fraction(ratio) ?? 0, fraction(full) ?? 1];
  return Math.min(1, Math.max(0, value / end));
}
