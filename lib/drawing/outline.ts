import { type Position, type Shape, boundsOf, positionsOf, signedDoubleArea } from '@/lib/areas/geometry';
import { type GridPoint, type GridRing, simplifyRings } from './simplify';

/** A shape in the picture: rings in whole halves of a pixel, outer rings and holes alike (even-odd). */
export type Outline = Readonly<{ rings: readonly GridRing[] }>;

export type Frame = Readonly<{ x: number; y: number; width: number; height: number }>;

/** Steps of a pixel: half a pixel is as fine as people see, and weighs a fifth less than a tenth. */
const STEPS = 2;
/** Lines closer together than this many steps look the same. */
const TOLERANCE = 0.6;
/** An area that vanishes at this scale is still drawn, one pixel wide. */
const SMALLEST = STEPS;

export type ProjectedShapes = Readonly<{
  outlines: readonly Outline[];
  width: number;
  height: number;
  /** Where a position lies in the picture, in pixels. */
  place: (position: Position) => readonly [x: number, y: number];
}>;

/**
 * The shapes in the order given, as outlines fitted into `frame` (pixels): planar, longitudes shrunk by the cosine of
 * the middle latitude, north up, starting at the frame's upper left. `width` and `height` are what they really take
 * up. Common borders stay common: they are simplified once for both sides. `budget` is the number of points all
 * outlines together may have; above it the picture is drawn more coarsely.
 */
export function projectShapes(shapes: readonly Shape[], frame: Frame, budget: number): ProjectedShapes {
  const bounds = boundsOf(positionsOf(shapes));
  if (!bounds)
    return { outlines: shapes.map(() => ({ rings: [] })), width: 0, height: 0, place: () => [frame.x, frame.y] };
  const shrink = Math.cos(((bounds.north + bounds.south) / 2) * (Math.PI / 180));
  const [spanX, spanY] = [(bounds.east - bounds.west) * shrink, bounds.north - bounds.south];
  const scale = Math.min(frame.width / (spanX || 1e-9), frame.height / (spanY || 1e-9), 1e6);
  const place = ([longitude, latitude]: Position): readonly [number, number] => [
    frame.x + (longitude - bounds.west) * shrink * scale,
    frame.y + (bounds.north - latitude) * scale,
  ];
  const onGrid = (position: Position): GridPoint => {
    const [x, y] = place(position);
    return [Math.round(x * STEPS), Math.round(y * STEPS)];
  };
  const placed = shapes.map(({ polygons }) => polygons.flat().map((ring) => ring.map(onGrid)));
  const fine = simplifyRings(placed, TOLERANCE);
  let [tolerance, simple] = [TOLERANCE, fine];
  // Again from the fine outlines, not from all that was given: official boundaries have many times their points.
  while (countPoints(simple) > budget && tolerance < STEPS * 8) {
    tolerance *= 1.5;
    simple = simplifyRings(fine, tolerance);
  }
  const outlines = simple.map((rings, index) => ({ rings: rings.length > 0 ? rings : speck(placed[index]?.[0]?.[0]) }));
  return { outlines, width: spanX * scale, height: spanY * scale, place };
}

function countPoints(shapes: readonly (readonly GridRing[])[]): number {
  return shapes.reduce((sum, rings) => sum + rings.reduce((total, ring) => total + ring.length, 0), 0);
}

function speck(at: GridPoint | undefined): GridRing[] {
  if (!at) return [];
  const [x, y] = at;
  return [
    [
      [x, y],
      [x + SMALLEST, y],
      [x + SMALLEST, y + SMALLEST],
      [x, y + SMALLEST],
    ],
  ];
}

/** Path text of an outline, in pixels with one decimal, as relative steps: about half the length of absolute ones. */
export function outlinePath({ rings }: Outline): string {
  return rings
    .map((ring) => {
      const [[startX, startY] = [0, 0], ...rest] = ring;
      let [fromX, fromY] = [startX, startY];
      const steps = rest.map(([x, y]) => {
        const step = pair(x - fromX, y - fromY);
        [fromX, fromY] = [x, y];
        return step;
      });
      return `M${pair(startX, startY)}l${steps.reduce((path, step) => joined(path, step), '')}z`;
    })
    .join('');
}

/** Numbers need a space between them only where no minus sign parts them. */
function joined(path: string, next: string): string {
  return path === '' || next.startsWith('-') ? path + next : `${path} ${next}`;
}

function pair(x: number, y: number): string {
  return joined(pixels(x), pixels(y));
}

function pixels(value: number): string {
  return String(value / STEPS).replace(/^(-?)0\./, '$1.');
}

/**
 * Where a sign or label stands in an outline, in pixels: the middle of the longest stretch inside it at the height of
 * the largest ring's centre; always inside, also in a crescent. Null without rings.
 */
export function labelPoint({ rings }: Outline): Readonly<{ x: number; y: number; room: number }> | null {
  const [largest] = [...rings].sort((a, b) => Math.abs(signedDoubleArea(b)) - Math.abs(signedDoubleArea(a)));
  if (!largest) return null;
  const heights = largest.map(([, y]) => y);
  const level = (Math.min(...heights) + Math.max(...heights)) / 2 + 0.5;
  const crossings = rings.flatMap((ring) => crossingsAt(ring, level)).sort((a, b) => a - b);
  let best = { x: (largest[0]?.[0] ?? 0) / STEPS, y: level / STEPS, room: 0 };
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = [crossings[index], crossings[index + 1]];
    const room = (to - from) / STEPS;
    if (room > best.room) best = { x: (from + to) / 2 / STEPS, y: level / STEPS, room };
  }
  return best;
}

function crossingsAt(ring: GridRing, level: number): number[] {
  const crossings: number[] = [];
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    if (y > level !== fromY > level) crossings.push(fromX + ((x - fromX) * (level - fromY)) / (y - fromY));
    [fromX, fromY] = [x, y];
  }
  return crossings;
}
