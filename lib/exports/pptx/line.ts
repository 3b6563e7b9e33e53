import { capitalised } from '@/lib/narrative/format';
import { type BlockOf, type Canvas, type Fitted, INK, textBox } from './canvas';
import type { Chart } from './chart-part';
import { chartScale, formatOf, inUnit, seriesName } from './chart-scale';
import { type Box, FONT, linesIn } from './page-plan';
import { drawLevel } from './target-line';

const LABEL = 14;
const WORD_SIZE = 14;
/** More figures above a line than these lie on each other. */
const MOST_LABELS = 13;
/** Where the line itself stands in its frame: room for the scale's numbers and the months. */
const PLOT = { x: 0.07, y: 0.04, w: 0.91, h: 0.82 } as const;

/** Months as a line that PowerPoint edits. It is never joined over a month without a report: the months are named below. */
export function fitLine(block: BlockOf<'line'>, box: Box): Fitted {
  const { points, target, series, per } = block;
  const gaps = [...new Set(points.flatMap(({ value, text }) => (value === null ? [text] : [])))].map((text) => {
    const months = points.filter((point) => point.value === null && point.text === text).map(({ label }) => label);
    return `${capitalised(text)}: ${months.join(', ')}`;
  });
  const words = linesIn(gaps.join('\n'), box.w, WORD_SIZE);
  const below = gaps.length === 0 ? 0 : words.height + 0.15;
  const draw = (canvas: Canvas) => {
    const frame = { ...box, h: box.h - below };
    const values = points.map(({ value }) => (value === null ? null : inUnit(value, per)));
    const bound = target && inUnit(target.value, per);
    const { ceiling, step } = chartScale(
      values.map((value) => value ?? 0),
      bound,
      per,
    );
    const chart: Chart = {
      kind: 'line',
      category: 'Bulan',
      series: seriesName(series, per),
      format: formatOf(per),
      points: points.map(({ label }, index) => ({ label, value: values[index] ?? null })),
      top: ceiling * 1.06,
      step,
      plot: PLOT,
      colour: canvas.accent,
      labelSize: LABEL,
      showsValues: points.length <= MOST_LABELS,
    };
    if (target && bound !== null) {
      const plot = { x: frame.x + frame.w * PLOT.x, y: frame.y + frame.h * PLOT.y };
      const size = { w: frame.w * PLOT.w, h: frame.h * PLOT.h };
      drawLevel(canvas, { ...plot, ...size }, bound / chart.top, target.label, freeEnd(values, bound));
    }
    canvas.charts.push(chart);
    canvas.slide.addChart('line', [{ name: series, labels: points.map(({ label }) => label), values }], {
      ...frame,
      altText: `${series}: ${points.map(({ label, text }) => `${label} ${text}`).join('; ')}`,
    });
    if (below === 0) return;
    const place = { ...box, y: frame.y + frame.h + 0.1, h: words.height + 0.05 };
    canvas.slide.addText(gaps.join('\n'), { ...textBox(place), fontFace: FONT, color: INK, fontSize: WORD_SIZE });
  };
  return { draw, rest: null };
}

/** The end at which the line is farther from its target, so that the target's name lies on none of its figures. */
function freeEnd(values: readonly (number | null)[], target: number): 'left' | 'right' {
  const known = values.filter((value) => value !== null);
  const distance = (value: number | undefined) => Math.abs((value ?? target) - target);
  return distance(known[0]) > distance(known.at(-1)) ? 'left' : 'right';
}
