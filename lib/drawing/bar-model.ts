import { COVERAGE_CLASSING, type Classing, type CoverageBin, coverageBin } from '@/lib/analysis/coverage-class';
import type { Reading } from '@/lib/analysis/reading';
import type { Measure } from '@/lib/coverage/tally';
import { type FigureText, figureLabel, figureText, isSmall } from './area-label';
import { type Scale, SHARE_SCALE, positionOn, valueOn } from './scale';

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
 * What bars are drawn by: the scale of the track, the classes that shade them, and how the figures are written, where
 * that is not how they are drawn (the rates of few events: bars of counts, the rates aside).
 */
export type BarStyle = Readonly<{ scale: Scale; classing: Classing; written?: Reading }>;

const SHARE_STYLE: BarStyle = { scale: SHARE_SCALE, classing: COVERAGE_CLASSING };

/**
 * A row as a bar: positions are fractions 0..1 of the track, which stands for 0-100 % unless the style says otherwise.
 * `extent` is null for what has no value (`bin` says which absence it is) and 0 for a true zero; beyond the track's end
 * it stays 1 and `over` is true. `small`: a share of fewer than five units, read as "2 dari 3" and not to be ranked
 * among larger places. `label` is the row read aloud.
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
export function barModel(rows: readonly BarRow[], district: Measure | null, style: BarStyle = SHARE_STYLE): BarModel {
  return { bars: rows.map((row) => barOf(row, style)), district: district && extentOf(district, style.scale) };
}

function barOf({ code, name, measure, target, href, own }: BarRow, { scale, classing, written }: BarStyle): Bar {
  const { reading } = scale;
  const value = valueOn(reading, measure);
  return {
    code,
    name,
    href,
    own,
    bin: coverageBin(measure, classing),
    extent: extentOf(measure, scale),
    over: value !== null && value > scale.top,
    small: value !== null && reading.as === 'share' && isSmall(measure),
    target: target === null ? null : positionOn(scale, target * reading.per),
    text: figureText(measure, written ?? reading),
    label: `${name}: ${figureLabel(measure, written ?? reading)}`,
  };
}

function extentOf(measure: Measure, scale: Scale): number | null {
  const value = valueOn(scale.reading, measure);
  return value === null ? null : positionOn(scale, value);
}
