import { type CoverageBin, coverageBin } from '@/lib/analysis/coverage-class';
import { roundStep } from '@/lib/analysis/round-step';
import { textWidth, wrapText } from '@/lib/drawing/text-width';
import { formatDecimal } from '@/lib/narrative/format';
import type { SlideBar, SlideBlock } from '../slide';
import { SMALLEST } from './sheet';
import { howMany } from './texts';

export type BarsBlock = Extract<SlideBlock, { kind: 'bars' }>;

/** Bars as they stand, in pixels of the sheet. `end` names the right end of the tracks where it is not 100 %. */
export type BarsFit = Readonly<{
  size: number;
  row: number;
  label: number;
  figure: number;
  top: number;
  end: string;
  bars: readonly Readonly<{ bar: SlideBar; bin: CoverageBin; extent: number | null }>[];
  target: Readonly<{ at: number; label: string }> | null;
  /** How many of the bars have room. */
  count: number;
}>;

const SIZES = [
  { size: 32, line: 38 },
  { size: 28, line: 33 },
  { size: SMALLEST, line: 28 },
] as const;
const HIGHEST_ROW = 68;
const BETWEEN_ROWS = 10;
const BETWEEN = 24;
/** Above the tracks: the name of what they measure, and of the target's line. */
const CAPTION = 44;
/** Names take at most this part of the width, the tracks at least the other. */
const MOST_NAME = 0.4;
const LEAST_TRACK = 0.22;
const SHARES = [0.1, 0.2, 0.5, 1] as const;

/** The bars with the largest letters with which all stand in the room; as many as have room where not all do. */
export function fitBars(block: BarsBlock, width: number, height: number): BarsFit {
  const captions = (block.unit ? 1 : 0) + (block.target ? 1 : 0);
  const room = height - captions * CAPTION;
  const fits = SIZES.map(({ size, line }) => {
    const { label, figure, lines } = columns(block.bars, size, width);
    const least = lines.map((each) => each * line + BETWEEN_ROWS);
    // Rows of one line share what room is left; a name of several lines takes what it needs.
    const row = Math.min(HIGHEST_ROW, Math.max(line + BETWEEN_ROWS, evenRow(least, room)));
    return {
      size,
      label,
      figure,
      row,
      count: howMany(
        least.map((each) => Math.max(each, row)),
        room,
      ),
    };
  });
  const chosen = fits.find(({ count }) => count >= block.bars.length) ?? (fits.at(-1) as (typeof fits)[number]);
  const values = [...block.bars.map(valueOf), block.target?.value ?? null];
  const isCounted = block.bars.some(({ value, measure }) => value === null && measure.numerator !== null);
  const most = Math.max(0, ...values.filter((each) => each !== null));
  const top = isCounted ? topOf(most) : topOf(Math.min(1, most));
  return {
    ...chosen,
    top,
    end: !isCounted && top < 1 && top >= SHARES[0] ? `${formatDecimal(top * 100)}%` : '',
    bars: block.bars.map((bar) => ({
      bar,
      bin: coverageBin(bar.measure),
      extent: extentOf(valueOf(bar), top),
    })),
    target: block.target && { at: extentOf(block.target.value, top) ?? 0, label: block.target.label },
  };
}

function columns(bars: readonly SlideBar[], size: number, width: number) {
  const figure = Math.max(0, ...bars.map(({ text }) => textWidth(text, size, 600)));
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label, size, 600)));
  const rest = width * (1 - LEAST_TRACK) - figure - 2 * BETWEEN;
  const label = Math.max(0, Math.min(widest, width * MOST_NAME, rest));
  const lines = bars.map((bar) => wrapText(bar.label, size, label, 600).length);
  return { figure, label, lines };
}

/** The height that rows can share so that all stand in the room, those that need more included. */
function evenRow(least: readonly number[], room: number): number {
  const higher = least.filter((each) => each > HIGHEST_ROW);
  const rest = room - higher.reduce((sum, each) => sum + each, 0);
  return Math.floor(rest / Math.max(1, least.length - higher.length));
}

/** What a bar is as long as: its fraction, or the number of cases of what is counted without a denominator. */
function valueOf({ value, measure: { numerator, denominator } }: SlideBar): number | null {
  return value ?? (denominator === null ? numerator : null);
}

function extentOf(value: number | null, top: number): number | null {
  return value === null ? null : Math.min(1, Math.max(0, value / top));
}

/** The value of the tracks' right end: 100 %, or a round number nearer to the largest where all are smaller or are counts. */
function topOf(most: number): number {
  if (most === 0) return 1;
  const share = SHARES.find((each) => most <= each);
  if (share !== undefined && most > SHARES[0] / 5) return share;
  const step = roundStep(most / 5, most > 1);
  return Math.ceil(most / step - 1e-9) * step;
}
