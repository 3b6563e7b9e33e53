import { describe, expect, it } from 'vitest';
import { minutesFigures } from '@/lib/exports/minutes/figures';
import type { SlideFigure } from '@/lib/rakor/slide';

const figure = (given: Partial<SlideFigure>): SlideFigure => ({
  indicator: 'ILP-PSY',
  area: '62.02',
  period: '2025-10',
  label: 'Posyandu siklus hidup, Kabupaten Contoh',
  numerator: 206,
  denominator: 309,
  ...given,
});
const kinds = (code: string) =>
  code === 'AKI'
    ? ({ kind: 'rate', per: 100_000 } as const)
    : ({ kind: code === 'MTI' ? 'count' : 'stock', per: null } as const);

describe('the figures of a meeting in its minutes', () => {
  it('are those of the area that met, each once, as people read them', () => {
    const list = [figure({}), figure({}), figure({ area: '62.02.01' }), figure({ numerator: null, indicator: 'K6' })];
    expect(minutesFigures(list, '62.02', kinds)).toEqual([
      { label: 'Posyandu siklus hidup, Kabupaten Contoh', figure: '66,7% (206/309)', period: 'Oktober 2025' },
      { label: 'Posyandu siklus hidup, Kabupaten Contoh', figure: 'belum ada angka', period: 'Oktober 2025' },
    ]);
    expect(minutesFigures([figure({ area: '62.02.01' })], '62.02', kinds)).toHaveLength(1);
  });

  it('keep rates and counts what they are', () => {
    const texts = minutesFigures(
      [
        figure({ indicator: 'AKI', numerator: 1, denominator: 602 }),
        figure({ indicator: 'MTI', numerator: 3, denominator: null }),
      ],
      '62.02',
      kinds,
    );
    expect(texts.map((each) => each.figure)).toEqual(['166,1 per 100.000 (1/602)', '3']);
  });
});
