import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, type Measure } from '@/lib/coverage/tally';
import { type BarRow, barModel } from '@/lib/drawing/bar-model';

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
