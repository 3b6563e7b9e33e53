import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, type Measure } from '@/lib/coverage/tally';
import { classingFor } from '@/lib/analysis/classing';
import { countedReading, readingOf } from '@/lib/analysis/reading';
import { type BarRow, barModel } from '@/lib/drawing/bar-model';
import { scaleFor } from '@/lib/drawing/scale';
import { indicatorOf } from '../../fixtures/row';

const reported = (numerator: number, denominator: number): Measure => ({ state: 'reported', numerator, denominator });

function bar(measure: Measure, changes: Partial<BarRow> = {}) {
  const row: BarRow = { code: '62.02.06', name: 'Baamang', measure, target: 0.75, href: null, own: false, ...changes };
  const [only] = barModel([row], null).bars;
  if (!only) throw new Error('no bar');
  return only;
}

describe('barModel', () => {
  it('places bar and target as fractions of the track', () => {
    expect(bar(reported(23, 26))).toMatchObject({
      extent: 23 / 26,
      target: 0.75,
      over: false,
      small: false,
      text: { main: '88,5%', aside: '23/26' },
      label: 'Baamang: 88,5% (23/26)',
    });
  });

  it('says a count as the number it is, without a bar', () => {
    const count: Measure = { state: 'partial', numerator: 1234, denominator: null };
    expect(bar(count)).toMatchObject({
      extent: null,
      text: { main: '1.234', aside: '' },
      label: 'Baamang: 1.234, laporan belum lengkap',
    });
  });

  it('clamps above 100 % and says so; the figure keeps its value', () => {
    expect(bar(reported(23, 18))).toMatchObject({ extent: 1, over: true, text: { main: '127,8%' } });
    expect(bar(reported(18, 18))).toMatchObject({ extent: 1, over: false });
  });

  it('keeps the three absences apart', () => {
    const unreported = bar({ state: 'not-reported', numerator: null, denominator: 14 });
    expect(unreported).toMatchObject({ bin: 'not-reported', extent: null, text: { main: 'belum lapor', aside: '' } });
    expect(bar(NOT_APPLICABLE)).toMatchObject({ bin: 'not-applicable', extent: null, text: { main: 'tidak berlaku' } });
    expect(bar(reported(0, 11))).toMatchObject({ bin: 'zero', extent: 0, text: { main: '0,0%', aside: '0/11' } });
  });

  it('reads fewer than five units as words', () => {
    expect(bar(reported(2, 3))).toMatchObject({ small: true, text: { main: '2 dari 3', aside: '66,7%' } });
    expect(bar(reported(2, 5)).small).toBe(false);
  });

  it('keeps the order of the rows and places the district line', () => {
    const names = ['Seranau', 'Baamang'];
    const rows = names.map((name): BarRow => ({
      code: null,
      name,
      measure: reported(9, 11),
      target: null,
      href: null,
      own: false,
    }));
    const model = barModel(rows, reported(229, 310));
    expect(model.bars.map(({ name }) => name)).toEqual(names);
    expect(model.district).toBe(229 / 310);
    expect(barModel(rows, { state: 'not-reported', numerator: null, denominator: 310 }).district).toBeNull();
  });
});

describe('bars of other readings', () => {
  const bars = (code: string, rows: readonly BarRow[], drawn = readingOf(indicatorOf(code))) => {
    const measures = rows.map(({ measure }) => measure);
    const targets = rows.map(({ target }) => target);
    const scale = scaleFor(drawn, measures, targets);
    return barModel(rows, null, {
      scale,
      classing: classingFor(drawn, measures),
      written: readingOf(indicatorOf(code)),
    }).bars;
  };
  const row = (measure: Measure, target: number | null = null): BarRow => ({
    code: null,
    name: 'Baamang',
    measure,
    target,
    href: null,
    own: false,
  });

  it('fill a track that fits small shares of which less is better, and place their bound on it', () => {
    const [only] = bars('WST', [row(reported(6, 100), 0.07)]);
    expect(only).toMatchObject({ extent: 0.6, target: expect.closeTo(0.7, 9), text: { main: '6,0%', aside: '6/100' } });
  });

  it('draw counts, largest of five at least, and never write a percentage', () => {
    const count: Measure = { state: 'reported', numerator: 2, denominator: null };
    const [only] = bars('MTI', [row(count)]);
    expect(only).toMatchObject({ extent: 0.4, small: false, text: { main: '2', aside: '' }, label: 'Baamang: 2' });
  });

  it('draw a rate of few events by its count, with the rate aside', () => {
    const [only] = bars('AKI', [row(reported(2, 796))], countedReading(readingOf(indicatorOf('AKI'))));
    expect(only).toMatchObject({
      extent: 0.4,
      text: { main: '2', aside: '251,3' },
      label: 'Baamang: 2 dari 796 (251,3 per 100.000)',
    });
  });

  it('draw a rate of many events per its base', () => {
    const [only] = bars('AKB', [row(reported(120, 10_000), 0.012)]);
    expect(only).toMatchObject({
      extent: expect.closeTo(0.96, 9),
      target: expect.closeTo(0.96, 9),
      text: { main: '12,0', aside: '120/10.000' },
      label: 'Baamang: 12,0 per 1.000 (120/10.000)',
    });
  });
});
