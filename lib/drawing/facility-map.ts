import { type Position, type Shape, boundsOf, positionsOf } from '@/lib/areas/geometry';
import type { Drawing, Mark } from './mark';
import { noteMarks } from './note';
import { outlinePath, projectShapes } from './outline';
import { CLASS_FILLS, INK, OUTLINE, PAPER, TRACK } from './palette';

export type FacilityMapInput = Readonly<{
  /** The desa around it, its own among them. */
  shapes: readonly Shape[];
  /** The code of its own desa. */
  own: string;
  /** Where the facility itself stands; null where nobody has said. */
  point: Position | null;
  title: string;
  description: string;
  /** What the outlines are: "peta indikatif, bukan batas resmi", or the source of the official ones. */
  note: string;
  example: boolean;
  width?: number;
  maxHeight?: number;
}>;

const MARGIN = 4;
const BORDER = 0.75;
/** Points of all outlines together: a small picture beside words. */
const MOST_POINTS = 320;
const DOT = 5;

/**
 * Where a facility is: its desa darker among those of its kecamatan, and a dot where its coordinates are known. The
 * outlines are no heavier than their fills: borders are disputed (design section 4).
 */
export function facilityMap(input: FacilityMapInput): Drawing {
  const { shapes, own, point, title, description, note, example, width = 400, maxHeight = 320 } = input;
  const frame = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: maxHeight };
  const projected = projectShapes(shapes, frame, MOST_POINTS);
  const outline = (index: number): Mark => ({
    kind: 'path',
    path: outlinePath(projected.outlines[index] ?? { rings: [] }),
  });
  const at = shapes.findIndex(({ code }) => code === own);
  const around = shapes.flatMap((_, index) => (index === at ? [] : [outline(index)]));
  const place = { x: MARGIN, y: projected.height + 2 * MARGIN, width: width - 2 * MARGIN };
  const notes = noteMarks(note, example, place);
  return {
    width,
    height: Math.ceil(projected.height + 3 * MARGIN + notes.height),
    title,
    description,
    marks: [
      {
        kind: 'group',
        stroke: OUTLINE,
        strokeWidth: BORDER,
        move: [(frame.width - projected.width) / 2, 0],
        marks: [
          { kind: 'group', fill: TRACK, marks: around },
          ...(at < 0 ? [] : [{ kind: 'group' as const, fill: CLASS_FILLS[1], marks: [outline(at)] }]),
          ...(point && isDrawn(shapes, point) ? [dot(projected.place(point))] : []),
        ],
      },
      ...notes.marks,
    ],
  };
}

/** True for a point within the picture: coordinates far outside it are a slip, and would be drawn off the paper. */
export function isDrawn(shapes: readonly Shape[], [longitude, latitude]: Position): boolean {
  const bounds = boundsOf(positionsOf(shapes));
  if (!bounds) return false;
  const { west, east, south, north } = bounds;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function dot([x, y]: readonly [number, number]): Mark {
  return { kind: 'circle', x, y, radius: DOT, fill: INK, stroke: PAPER, strokeWidth: 1.5 };
}
