import { describe, expect, it } from 'vitest';
import { type SexReport, lineRatio, lineShare, sexFigure } from '@/lib/coverage/by-sex';

const of = (sex: 'L' | 'P' | null, numerator: number, denominator = 0, desa = 1): SexReport => ({
  desa,
  sex,
  numerator,
  denominator,
});

describe('sexFigure', () => {
  it('is nothing where nobody split what they reported', () => {
    expect(sexFigure('monthly', [of(null, 3, 4)], [])).toBeNull();
    expect(sexFigure('monthly', [], [])).toBeNull();
  });

  it('keeps a true zero, and a sex whose sasaran is 0 without a coverage', () => {
    const figure = sexFigure(
      'cumulative',
      [of('L', 0), of('P', 0)],
      [
        { desa: 1, sex: 'L', count: 7 },
        { desa: 1, sex: 'P', count: 0 },
      ],
    );
    expect(figure?.lines.map(lineRatio)).toEqual([{ numerator: 0, denominator: 7 }, null]);
    expect(figure?.lines.map((line) => lineShare(line, { numerator: 0 }))).toEqual([null, null]);
  });

  it('divides a monthly figure although a part is not split', () => {
    const figure = sexFigure('monthly', [of('L', 1, 2), of('P', 1, 4), of(null, 5, 5, 2)], []);
    expect(figure?.lines.map(({ denominator }) => denominator)).toEqual([2, 4, 5]);
    expect([figure?.numerator, figure?.splitDesa, figure?.reportedDesa]).toEqual([7, 1, 2]);
  });

  it('shares out a count', () => {
    const figure = sexFigure('count', [of('L', 1), of('P', 3)], []);
    expect(figure?.lines.map((line) => lineShare(line, { numerator: 4 }))).toEqual([
      { numerator: 1, denominator: 4 },
      { numerator: 3, denominator: 4 },
    ]);
  });
});
