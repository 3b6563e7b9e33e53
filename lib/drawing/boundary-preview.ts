import type { Position, Shape } from '@/lib/areas/geometry';
import type { Drawing, Mark } from './mark';
import { noteMarks } from './note';
import { outlinePath, projectShapes } from './outline';
import { CLASS_FILLS, INK, PAPER } from './palette';

export type BoundaryPreview = Readonly<{
  shapes: readonly Readonly<{ shape: Shape; name: string }>[];
  /** Where the areas are known to be: dots that should lie inside the shapes. */
  points: readonly Position[];
  title: string;
  description: string;
  note: string;
  example: boolean;
}>;

const [WIDTH, MOST_HEIGHT, MARGIN] = [480, 560, 4];
/** The side of a dot. */
const DOT = 2.5;
const POINT_BUDGET = 3000;

/** A boundary file as it would be drawn, without figures: to be looked at before it is taken. */
export function boundaryPreview({ shapes, points, title, description, note, example }: BoundaryPreview): Drawing {
  const frame = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: MOST_HEIGHT };
  const { outlines, width, height, place } = projectShapes(
    shapes.map(({ shape }) => shape),
    frame,
    POINT_BUDGET,
  );
  const paths = outlines.map((outline, index): Mark => {
    const drawn = shapes[index];
    return { kind: 'path', path: outlinePath(outline), code: drawn?.shape.code, label: drawn?.name };
  });
  const dots = points
    .map(place)
    .filter(([x, y]) => x >= 0 && x <= WIDTH && y >= 0 && y <= height + MARGIN)
    .map(([x, y]) => `M${(x - DOT / 2).toFixed(1)} ${y.toFixed(1)}h${DOT}`);
  const notes = noteMarks(note, example, { x: MARGIN, y: height + 2 * MARGIN, width: frame.width });
  return {
    width: WIDTH,
    height: Math.ceil(height + 3 * MARGIN + notes.height),
    title,
    description,
    marks: [
      {
        kind: 'group',
        stroke: PAPER,
        strokeWidth: 0.75,
        move: [(frame.width - width) / 2, 0],
        marks: [
          { kind: 'group', fill: CLASS_FILLS[1], marks: paths },
          { kind: 'path', path: dots.join(''), fill: 'none', stroke: INK, strokeWidth: DOT },
        ],
      },
      ...notes.marks,
    ],
  };
}
