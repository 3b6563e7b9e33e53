import { describe, expect, it } from 'vitest';
import { revisedFigure, revisionText } from '@/lib/narrative/revision';
import type { Counted } from '@/lib/rakor/revision';
import { figureOf } from '../../fixtures/slides';

const text = (before: Counted, now: Counted | null, unit = 'posyandu') =>
  revisionText({ figure: figureOf(before), now, unit });

describe('the sentence of a revision', () => {
  it('gives the count before and after, and the whole once while it stands', () => {
    const before = { numerator: 229, denominator: 310 };
    expect(text(before, { numerator: 231, denominator: 310 })).toBe('setelah rapat: 229 → 231 posyandu (dari 310)');
    expect(text(before, { numerator: 231, denominator: 312 })).toBe(
      'setelah rapat: 229 dari 310 → 231 dari 312 posyandu',
    );
    expect(text({ numerator: 1200, denominator: 15000 }, { numerator: 1300, denominator: 15000 }, 'ibu hamil')).toBe(
      'setelah rapat: 1.200 → 1.300 ibu hamil (dari 15.000)',
    );
  });

  it('keeps the absences apart from nought', () => {
    const [nought, silent] = [
      { numerator: 0, denominator: 40 },
      { numerator: null, denominator: 40 },
    ];
    expect(text(nought, silent)).toBe('setelah rapat: 0 dari 40 → belum lapor');
    expect(text(silent, nought)).toBe('setelah rapat: belum lapor → 0 dari 40 posyandu');
    expect(text({ numerator: null, denominator: null }, nought)).toBe(
      'setelah rapat: tanpa nilai → 0 dari 40 posyandu',
    );
    expect(text(nought, null)).toBe('setelah rapat: 0 dari 40 → tidak ada lagi di basis data');
  });

  it('gives a count without a whole', () => {
    expect(text({ numerator: 3, denominator: null }, { numerator: 4, denominator: null }, '')).toBe(
      'setelah rapat: 3 → 4',
    );
  });

  it('names the figure with its month', () => {
    expect(revisedFigure({ figure: figureOf() })).toBe('Posyandu siklus hidup, Kabupaten Contoh (Februari 2026)');
    expect(revisedFigure({ figure: figureOf({ period: 'entah' }) })).toBe('Posyandu siklus hidup, Kabupaten Contoh');
  });
});
