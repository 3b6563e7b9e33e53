import { describe, expect, it } from 'vitest';
import { type Month, month } from '@/lib/coverage/period';
import type { Measure } from '@/lib/coverage/tally';
import type { RectMark, TextMark } from '@/lib/drawing/mark';
import { monthAxis, plotOf, unreportedMarks, valueAxis } from '@/lib/drawing/month-plot';
import { SHARE_SCALE } from '@/lib/drawing/scale';
import { textWidth } from '@/lib/drawing/text-width';

const START = month(2025, 1);
const half: Measure = { state: 'reported', numerator: 1, denominator: 2 };
const silent: Measure = { state: 'not-reported', numerator: null, denominator: 2 };
const points = (measures: readonly Measure[]) =>
  measures.map((measure, index) => ({ month: (START + index) as Month, measure }));

describe('a plot over months', () => {
  const year = points(Array.from({ length: 14 }, () => half));
  const plot = plotOf(year, SHARE_SCALE, 360, 240);

  it('spans its months from side to side and its scale from bottom to top', () => {
    expect([plot.x(START), plot.x(START + 13)]).toEqual([plot.left, plot.right]);
    expect([plot.y(0), plot.y(100)]).toEqual([plot.bottom, plot.top]);
    expect(plot.y(50)).toBe((plot.top + plot.bottom) / 2);
  });

  it('names as many months as there is room for, inside the picture', () => {
    const names = monthAxis(year, plot).filter((mark): mark is TextMark => mark.kind === 'text');
    expect(names.length).toBeGreaterThan(1);
    names.forEach(({ x, text, size }, index) => {
      const reach = textWidth(text, size) / 2;
      expect(x - reach).toBeGreaterThanOrEqual(0);
      expect(x + reach).toBeLessThanOrEqual(360);
      const next = names[index + 1];
      if (next) expect(next.x - textWidth(next.text, size) / 2).toBeGreaterThan(x + reach);
    });
  });

  it('labels every line of its scale', () => {
    const labels = valueAxis(SHARE_SCALE, plot).filter((mark): mark is TextMark => mark.kind === 'text');
    expect(labels.map(({ text }) => text)).toEqual(['0', '25', '50', '75', '100']);
  });

  it('hatches the months that nobody reported, and no other', () => {
    const gappy = points([half, silent, silent, half]);
    const [hatch, ...more] = unreportedMarks(gappy, plotOf(gappy, SHARE_SCALE, 360, 240)) as RectMark[];
    expect(more).toEqual([]);
    expect(hatch?.width).toBeGreaterThan(0);
    expect(unreportedMarks(year, plot)).toEqual([]);
  });
});
