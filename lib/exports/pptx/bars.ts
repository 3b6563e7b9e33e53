import { textWidth } from '@/lib/drawing/text-width';
import { capitalised, formatRatio } from '@/lib/narrative/format';
import type { SlideBar } from '@/lib/rakor/slide';
import { type BlockOf, type Canvas, type Fitted, INK, textBox } from './canvas';
import type { Chart } from './chart-part';
import { chartScale, formatOf, inUnit, seriesName } from './chart-scale';
import { type Box, FONT, linesIn } from './page-plan';
import { TARGET_ROOM, drawUpright } from './target-line';
import { fitText } from './words';

/** Inches that a bar with its name takes at least, and at most: three bars are not drawn as beams. */
const [LEAST_ROW, MOST_ROW] = [0.21, 0.62];
const [LABEL, SMALL_LABEL] = [14, 12];
const WORD_SIZE = 14;
/** What a figure right of its bar is at its longest. */
const LONGEST_FIGURE = '1000,0%';
const PARTIAL = '*';
const PARTIAL_NOTE = '* laporan belum lengkap';

type Valued = SlideBar & Readonly<{ value: number }>;

/**
 * Bars as a chart that PowerPoint edits, in their order from above, each with its count behind its name. What has no
 * value is no bar, and is told in words below; what does not fit goes on.
 */
export function fitBars(block: BlockOf<'bars'>, box: Box): Fitted {
  const valued = block.bars.filter((bar): bar is Valued => bar.value !== null);
  const absent = block.bars.filter(({ value }) => value === null);
  if (valued.length === 0) return fitText({ kind: 'text', paragraphs: absenceLines(absent) }, box);
  const head = block.target ? TARGET_ROOM : 0;
  const reserved = absent.length > 0 ? 0.4 : 0;
  const most = Math.max(1, Math.floor((box.h - head - reserved) / LEAST_ROW));
  const shown = valued.slice(0, evenly(valued.length, most));
  const left = valued.slice(shown.length);
  const notes = [
    ...(shown.some(isPartial) ? [PARTIAL_NOTE] : []),
    ...(left.length === 0 ? absenceLines(absent) : []),
  ].join('\n');
  const words = linesIn(notes, box.w, WORD_SIZE);
  const tooMany = words.height > box.h * 0.4;
  const below = notes === '' || tooMany ? 0 : words.height + 0.15;
  const draw = (canvas: Canvas) => {
    const high = Math.min(box.h - head - below, shown.length * MOST_ROW);
    const frame = { x: box.x, y: box.y + head, w: box.w, h: high };
    drawChart(canvas, block, shown, frame);
    if (below === 0) return;
    const place = { ...box, y: frame.y + high + 0.1, h: words.height + 0.05 };
    canvas.slide.addText(notes, { ...textBox(place), fontFace: FONT, color: INK, fontSize: WORD_SIZE });
  };
  if (left.length > 0) return { draw, rest: { ...block, bars: [...left, ...absent] } };
  return { draw, rest: tooMany ? { kind: 'text', paragraphs: notes.split('\n') } : null };
}

/** How many of the bars stand on this page, so that the last page is not left with one. */
function evenly(count: number, most: number): number {
  return Math.ceil(count / Math.max(1, Math.ceil(count / most)));
}

function isPartial({ measure }: SlideBar): boolean {
  return measure.state === 'partial';
}

/** "Belum lapor: Antang Kalang, Bukit Santuai" for each absence there is; what is no absence (a count) is told itself. */
function absenceLines(bars: readonly SlideBar[]): string[] {
  const isAbsent = ({ measure }: SlideBar) => measure.numerator === null;
  const counts = bars.filter((bar) => !isAbsent(bar)).map(({ label, text }) => `${label}: ${text}`);
  const absent = bars.filter(isAbsent);
  const said = [...new Set(absent.map(({ text }) => text))];
  const absences = said.map((text) => {
    const names = absent.filter((bar) => bar.text === text).map(({ label }) => label);
    return `${capitalised(text)}: ${names.join(', ')}`;
  });
  return [...counts, ...absences];
}

function drawChart(canvas: Canvas, { target, unit, per }: BlockOf<'bars'>, bars: readonly Valued[], frame: Box): void {
  const labelSize = frame.h / bars.length < 0.3 ? SMALL_LABEL : LABEL;
  const points = bars.map((bar) => ({ label: nameOf(bar), value: inUnit(bar.value, per) }));
  const widest = Math.max(...points.map(({ label }) => textWidth(label, labelSize))) / 72 + 0.15;
  const start = Math.min(widest, frame.w * 0.5) / frame.w;
  const bound = target && inUnit(target.value, per);
  const { ceiling, step } = chartScale(
    points.map(({ value }) => value),
    bound,
    per,
  );
  const room = textWidth(LONGEST_FIGURE, labelSize, 700) / 72;
  const track = frame.w * (1 - start);
  const chart: Chart = {
    kind: 'bar',
    category: 'Wilayah',
    series: seriesName(unit, per),
    format: formatOf(per),
    points,
    // The scale reaches beyond its end by the room that the longest bar's figure needs.
    top: (ceiling * track) / Math.max(track - room, track / 2),
    step,
    plot: { x: start, y: 0, w: 1 - start, h: 1 },
    colour: canvas.accent,
    labelSize,
    showsValues: true,
  };
  const plot = { x: frame.x + frame.w * start, y: frame.y, w: track, h: frame.h };
  if (target && bound !== null) drawUpright(canvas, frame, plot, bound / chart.top, target.label);
  canvas.charts.push(chart);
  const values = points.map(({ value }) => value);
  canvas.slide.addChart('bar', [{ name: unit, labels: points.map(({ label }) => label), values }], {
    ...frame,
    altText: points.map(({ label }, index) => `${label}: ${bars[index]?.text}`).join('; '),
  });
}

/** "Baamang 11/20", with a mark where not everybody has reported. */
function nameOf({ label, measure }: SlideBar): string {
  const { numerator, denominator, state } = measure;
  const count = numerator === null || denominator === null ? '' : ` ${formatRatio({ numerator, denominator })}`;
  return `${label}${count}${state === 'partial' ? PARTIAL : ''}`;
}
