import { type SexFigure, lineRatio } from '@/lib/coverage/by-sex';
import { fraction } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import { countsBothSexes } from '@/lib/indicators/both-sexes';
import type { Indicator } from '@/lib/indicators/indicator';
import { type Cell, NOT_APPLICABLE, NOT_SPLIT, figureCell } from '../cell';
import { type Column, valueStyle } from '../table';
import type { GridCell } from './grid';

/**
 * A column under the headings that stand above it, from the top: `Lansia diskrining`, `L`. Columns of one `block` (an
 * indicator's, a period's) are printed on one page.
 */
export type HeadedColumn = Column & Readonly<{ over: readonly string[]; block: string }>;

/** L laki-laki, P perempuan, and both together: the figure that `coverage` gives. */
export const SEX_PARTS = ['L', 'P', 'L+P'] as const;
export type SexPart = (typeof SEX_PARTS)[number];

/** The parts that a table shows of an indicator: by sex only what counts both. */
export function partsOf(indicator: Indicator, split: boolean): readonly SexPart[] {
  return split && countsBothSexes(indicator) ? SEX_PARTS : ['L+P'];
}

/** A figure's three numbers, of which a count has the first alone. */
export const FIGURE_PARTS = ['numerator', 'denominator', 'value'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

const HEADERS: Readonly<Record<FigurePart, string>> = {
  numerator: 'Pembilang',
  denominator: 'Penyebut',
  value: 'Capaian',
};

/** The key of a column's cells; `of` tells an indicator's or a period's columns from the others'. */
export function figureKey(of: string, sex: SexPart, part: FigurePart): string {
  return `${of} ${sex} ${part}`;
}

/** The columns of an indicator under `over`: numerator, denominator and value, where asked for of L, P and L+P. */
export function figureColumns(
  indicator: Indicator,
  of: string,
  over: readonly string[],
  split: boolean,
): HeadedColumn[] {
  const sexes = partsOf(indicator, split);
  return sexes.flatMap((sex) => {
    const above = sexes.length > 1 ? [...over, sex] : over;
    return figureParts(indicator).map((part) => figureColumn(indicator, { of, sex, part, over: above }));
  });
}

export function figureParts({ kind }: Pick<Indicator, 'kind'>): readonly FigurePart[] {
  return kind === 'count' ? ['numerator'] : FIGURE_PARTS;
}

export type ColumnPlace = Readonly<{
  of: string;
  sex: SexPart;
  part: FigurePart;
  over: readonly string[];
  header?: string;
}>;

/** One column of a figure; without a header of its own named as its part is. */
export function figureColumn(indicator: Indicator, { of, sex, part, over, header }: ColumnPlace): HeadedColumn {
  const style = part === 'value' ? valueStyle(indicator) : { kind: 'count' as const };
  return { key: figureKey(of, sex, part), header: header ?? HEADERS[part], over, block: of, ...style };
}

/** The cells of a figure by key: the sum, and L and P where the table is split. */
export function figureCells(cell: GridCell, indicator: Indicator, of: string, split: boolean): [string, Cell][] {
  return partsOf(indicator, split).flatMap((sex) =>
    figureParts(indicator).map((part): [string, Cell] => [figureKey(of, sex, part), figureOf(cell, sex)[part]]),
  );
}

/** Numerator, denominator and value of a figure as cells. */
export function figureOf({ measure, sex }: GridCell, part: SexPart): Readonly<Record<FigurePart, Cell>> {
  const { state, numerator, denominator } = measure;
  if (part !== 'L+P' && state !== 'not-reported' && state !== 'not-applicable') return sexCells(sex, part);
  const ratio = ratioOf(measure);
  return {
    numerator: figureCell(state, numerator),
    denominator: figureCell(state, part === 'L+P' ? denominator : null),
    value: figureCell(state, ratio && fraction(ratio)),
  };
}

/** L or P of what was reported: without a denominator where sasaran or reports are not split everywhere. */
function sexCells(figure: SexFigure | null, part: 'L' | 'P'): Readonly<Record<FigurePart, Cell>> {
  const line = figure?.lines.find(({ sex }) => sex === part);
  if (!line) return { numerator: NOT_SPLIT, denominator: NOT_SPLIT, value: NOT_SPLIT };
  const { numerator, denominator } = line;
  if (denominator === null) return { numerator, denominator: NOT_SPLIT, value: NOT_SPLIT };
  const ratio = lineRatio(line);
  return { numerator, denominator, value: ratio ? fraction(ratio) : NOT_APPLICABLE };
}
