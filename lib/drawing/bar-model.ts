import { type CoverageBin, coverageBin } from '@/lib/analysis/coverage-class';
import { fraction } from '@/lib/coverage/ratio';
import { type Measure, ratioOf } from '@/lib/coverage/tally';
import { type FigureText, figureLabel, figureText, isSmall } from './area-label';

/** One row of a bar list. `target` is the row's own, as a fraction; `own` marks the reader's area. */
export type BarRow = Readonly<{
  code: string | null;
  name: string;
  measure: Measure;
  target: number | null;
  href: string | null;
  own: boolean;
}>;

/**
 * A row as a bar: positions are fractions 0..1 of the track, which stands for 0-100 %. `extent` is null for what has no
 * value (`bin` says which absence it is) and 0 for a true zero; above 100 % it stays 1 and `over` is true. `small`: fewer
 * than five units, read as "2 dari 3" and not to be ranked among larger places. `label` is the row read aloud.
 */
export type Bar = Readonly<{
  code: string | null;
  name: string;
  href: string | null;
  own: boolean;
  bin: CoverageBin;
  extent: number | null;
  over: boolean;
  small: boolean;
  target: number | null;
  text: FigureText;
  label: string;
}>;

/** `district` is the dashed line of the district's own figure, 0..1; null when it has none. */
export type BarModel = Readonly<{ bars: readonly Bar[]; district: number | null }>;

/** Bars in the order of the rows, for the page's HTML and for the exported picture alike. */
export function barModel(rows: readonly BarRow[], district: Measure | null): BarModel {
  return { bars: rows.map(barOf), district: district && extentOf(district) };
}

function barOf({ code, name, measure, target, href, own }: BarRow): Bar {
  const ratio = ratioOf(measure);
  const value = ratio && fraction(ratio);
  return {
    code,
    name,
    href,
    own,
    bin: coverageBin(measure),
    extent: extentOf(measure),
    over: value !== null && value > 1,
    small: value !== null && isSmall(measure),
    target: target === null ? null : clamp(target),
    text: figureText(measure),
    label: `${name}: ${figureLabel(measure)}`,
  };
}

function extentOf(measure: Measure): number | null {
  const ratio = ratioOf(measure);
  const value = ratio && fraction(ratio);
  return value === null ? null : clamp(value);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
