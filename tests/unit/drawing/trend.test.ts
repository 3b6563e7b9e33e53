import { describe, expect, it } from 'vitest';
import { readingOf } from '@/lib/analysis/reading';
import { type Month, formatMonth, month } from '@/lib/coverage/period';
import { NOT_APPLICABLE, type Measure } from '@/lib/coverage/tally';
import { type SeriesPoint, labelStep, runsOf, unreportedSpans } from '@/lib/drawing/series';
import { sparklineDrawing } from '@/lib/drawing/sparkline';
import { svgText } from '@/lib/drawing/svg-text';
import { textWidth } from '@/lib/drawing/text-width';
import { type TrendInput, trendDrawing } from '@/lib/drawing/trend';
import { indicatorOf } from '../../fixtures/row';

const NOT_REPORTED: Measure = { state: 'not-reported', numerator: null, denominator: 310 };
const reported = (numerator: number): Measure => ({ state: 'reported', numerator, denominator: 310 });

function series(first: Month, measures: readonly Measure[]): SeriesPoint[] {
  return measures.map((measure, index) => ({ month: (first + index) as Month, measure }));
}

function drawn(points: readonly SeriesPoint[], changes: Partial<TrendInput> = {}): string {
  const target = { value: 0.75, label: 'acuan 75%' };
  return svgText(
    trendDrawing({ points, target, restarts: false, title: 'Tren', description: '', example: false, ...changes }),
    'tren',
  );
}

const lines = (svg: string) => svg.match(/<path /g)?.length ?? 0;
const START = month(2025, 9);

describe('gaps', () => {
  const gappy = series(START, [
    reported(200),
    reported(205),
    NOT_REPORTED,
    NOT_APPLICABLE,
    reported(215),
    NOT_REPORTED,
    reported(0),
  ]);

  it('are never joined: runs end at every month without a value, and a true zero is a value', () => {
    const runs = runsOf(gappy, false).map((run) => run.map((point) => formatMonth(point.month)));
    expect(runs).toEqual([['2025-09', '2025-10'], ['2026-01'], ['2026-03']]);
  });

  it('are not joined either where a month is missing from the rows', () => {
    const [first, , , , fifth] = gappy as SeriesPoint[];
    expect(runsOf([first, fifth] as SeriesPoint[], false)).toHaveLength(2);
  });

  it('are hatched where nobody reported, and only there', () => {
    const spans = unreportedSpans(gappy).map(({ first, last }) => [formatMonth(first), formatMonth(last)]);
    expect(spans).toEqual([
      ['2025-11', '2025-11'],
      ['2026-02', '2026-02'],
    ]);
    expect(drawn(gappy).match(/fill="url\(#tren-belum-lapor\)"/g)).toHaveLength(2);
  });

  it('leave one line and two dots, besides the dot of the last value', () => {
    expect(lines(drawn(gappy))).toBe(1);
    expect(drawn(gappy).match(/<circle /g)).toHaveLength(3);
    expect(lines(svgText(sparklineDrawing({ points: gappy, restarts: false, title: 'Tren' }), 'kecil'))).toBe(1);
  });

  it('part the years of a cumulative series', () => {
    const through = series(START, [
      reported(200),
      reported(220),
      reported(240),
      reported(260),
      reported(20),
      reported(40),
    ]);
    expect(runsOf(through, true).map((run) => run.length)).toEqual([4, 2]);
    expect(runsOf(through, false)).toHaveLength(1);
  });
});

describe('labels', () => {
  const points = series(
    month(2024, 3),
    Array.from({ length: 24 }, (_, index) => reported(index === 23 ? 229 : 118 + index * 4)),
  );

  it('name the last value, the target and 0 to 100 by 25', () => {
    const text = drawn(points);
    for (const label of ['73,9% · Feb 2026', 'acuan 75%', '0', '25', '50', '75', '100'])
      expect(text).toContain(`>${label}</text>`);
    expect(text).not.toContain('>125</text>');
    expect(text).not.toContain('CONTOH');
    expect(drawn(points, { example: true })).toContain('>CONTOH</text>');
  });

  it('name the last month that has a value, not the last month', () => {
    expect(drawn([...points, { month: month(2026, 3), measure: NOT_REPORTED }])).toContain('>73,9% · Feb 2026</text>');
  });

  it('stay at six months or fewer', () => {
    expect(drawn(points).match(/>[A-Z][a-z]{2} 20\d\d</g)).toHaveLength(6);
    for (let months = 1; months <= 400; months++)
      expect(Math.ceil(months / labelStep(months, 6))).toBeLessThanOrEqual(6);
  });

  it('reach beyond 100 where a value does', () => {
    const over = drawn(series(START, [reported(310), reported(372)]));
    expect(over).toContain('>125</text>');
    expect(over).toContain('>120,0% · Okt 2025</text>');
  });
});

describe('hardly any data', () => {
  it('draws axes and target without a point, and without a value', () => {
    expect(lines(drawn([]))).toBe(0);
    expect(drawn(series(START, [NOT_REPORTED]))).toContain('acuan 75%');
    expect(svgText(sparklineDrawing({ points: [], restarts: false, title: 'Tren' }), 'kecil')).not.toContain('<circle');
  });

  it('draws one month as a dot', () => {
    expect(drawn(series(START, [reported(200)]))).toContain('<circle ');
  });
});

describe('another reading', () => {
  const count = (numerator: number): Measure => ({ state: 'reported', numerator, denominator: null });
  const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

  it('draws counts as columns on whole numbers, a true zero without one, and never a percentage', () => {
    const points = series(START, [count(2), count(0), NOT_REPORTED, count(1)]);
    const svg = drawn(points, { reading: readingOf(indicatorOf('MTI')), target: null });
    expect(svg.match(/<rect [^>]*fill="#0f4f4b"/g)).toHaveLength(3);
    expect(svg).toMatch(/<rect [^>]*height="0" fill="#0f4f4b"/);
    expect(svg.match(/fill="url\(#tren-belum-lapor\)"/g)).toHaveLength(1);
    expect(texts(svg)).toEqual(expect.arrayContaining(['0', '5', '1 · Des 2025']));
    expect(texts(svg).join(' ')).not.toMatch(/%|100/);
    expect(svg).not.toContain('<circle');
  });

  it('draws a rate per its base, its bound at the bound’s place', () => {
    const rate = (numerator: number): Measure => ({ state: 'reported', numerator, denominator: 2000 });
    const svg = drawn(series(START, [rate(20), rate(24)]), {
      reading: readingOf(indicatorOf('AKB')),
      target: { value: 0.012, label: 'batas 12 per 1.000' },
    });
    expect(texts(svg)).toEqual(expect.arrayContaining(['12,5', '2,5', 'batas 12 per 1.000', '12,0 · Okt 2025']));
  });

  it('keeps every mark inside the picture, however large the numbers of its axis', () => {
    const svg = drawn(series(START, [count(1_234_567), count(3)]), {
      reading: readingOf(indicatorOf('LHR')),
      target: null,
      width: 358,
    });
    const axis = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="end"[^>]*>([\d.]+)</g)];
    expect(axis.length).toBeGreaterThan(3);
    for (const [, x, text = ''] of axis) expect(Number(x) - textWidth(text, 12)).toBeGreaterThanOrEqual(0);
  });

  it('scales a small line by its reading as well', () => {
    const points = series(START, [count(4), count(2)]);
    const small = (reading?: ReturnType<typeof readingOf>) =>
      svgText(sparklineDrawing({ points, restarts: false, title: 'Tren', reading }), 'kecil');
    expect(small(readingOf(indicatorOf('LHR')))).toContain('<path');
    expect(small()).not.toContain('<path');
  });
});
