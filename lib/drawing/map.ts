import {
  COVERAGE_BINS,
  COVERAGE_CLASSING,
  type Classing,
  type CoverageBin,
  coverageBin,
} from '@/lib/analysis/coverage-class';
import { type Reading, SHARE } from '@/lib/analysis/reading';
import type { Shape } from '@/lib/areas/geometry';
import type { Measure } from '@/lib/coverage/tally';
import { figureLabel } from './area-label';
import type { Drawing, Mark } from './mark';
import { noteMarks } from './note';
import { type Outline, labelPoint, outlinePath, projectShapes } from './outline';
import { INK, OUTLINE, PAPER, fillOf, needsOutline } from './palette';

export const INDICATIVE_NOTE = 'peta indikatif, bukan batas resmi';

/** One area of the map; without `href` it is drawn without a link. */
export type MapArea = Readonly<{ shape: Shape; name: string; measure: Measure; href: string | null }>;

export type MapInput = Readonly<{
  areas: readonly MapArea[];
  title: string;
  description: string;
  /** INDICATIVE_NOTE, or the attribution of the official boundaries. */
  note: string;
  example: boolean;
  /** The classes that colour the areas; left out, those of coverage. */
  classing?: Classing;
  /** How each area's figure is written, where that is not how it is coloured. */
  written?: Reading;
  /** The code of one area to outline in ink. */
  highlight?: string | null;
  /** Points that each outline may have on average: fewer where a page must be light. */
  pointsEach?: number;
  /** Width of the picture and greatest height of the areas in it, in pixels. */
  width?: number;
  maxHeight?: number;
}>;

const MARGIN = 4;
const BORDER = 0.75;
/** Points of all outlines together, whatever each may have: a map of 185 desa stays near 25 kB. */
const MOST_POINTS = 1700;
/** What a map gets as if it had so many areas more: the outline of three is as long as that of seven. */
const MORE_AREAS = 4;

/**
 * The areas coloured by class of coverage, with white hairlines between them and no outer line; what has not reported
 * is hatched, what does not apply is blank with a dash, a true zero is pale with a 0. The note about the boundaries,
 * and CONTOH for example data, stand in the picture below the areas. Areas follow each other by class, highest first,
 * as in the ranked list beside the map; within a class in the order given.
 */
export function mapDrawing(input: MapInput): Drawing {
  const { areas, title, description, note, example, highlight = null, width = 400, maxHeight = 480 } = input;
  const { classing = COVERAGE_CLASSING, written = SHARE, pointsEach = 30 } = input;
  const frame = { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: maxHeight };
  const shapes = areas.map(({ shape }) => shape);
  const budget = Math.min(MOST_POINTS, pointsEach * (areas.length + MORE_AREAS));
  const projected = projectShapes(shapes, frame, budget);
  const placed = areas.map((area, index) => ({ area, outline: projected.outlines[index] ?? { rings: [] } }));
  const chosen = placed.find(({ area }) => area.shape.code === highlight);
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
        stroke: PAPER,
        strokeWidth: BORDER,
        move: [(frame.width - projected.width) / 2, 0],
        marks: [
          ...COVERAGE_BINS.flatMap((bin) => binMarks(bin, placed, classing, written)),
          ...(chosen ? [highlightMark(chosen.outline)] : []),
        ],
      },
      ...notes.marks,
    ],
  };
}

type PlacedArea = Readonly<{ area: MapArea; outline: Outline }>;

/**
 * The areas of one bin. Fills that would melt into the paper get a grey hairline instead of a white one, just as thin:
 * borders are disputed.
 */
function binMarks(bin: CoverageBin, placed: readonly PlacedArea[], classing: Classing, written: Reading): Mark[] {
  const members = placed.filter(({ area }) => coverageBin(area.measure, classing) === bin);
  if (members.length === 0) return [];
  const stroke = needsOutline(bin) ? { stroke: OUTLINE } : {};
  return [
    { kind: 'group', fill: fillOf(bin), ...stroke, marks: members.map((member) => areaMark(member, written)) },
    ...signMarks(bin, members),
  ];
}

function areaMark({ area: { shape, name, measure, href }, outline }: PlacedArea, written: Reading): Mark {
  const path = outlinePath(outline);
  const label = `${name}: ${figureLabel(measure, written)}`;
  return href
    ? { kind: 'link', href, label, code: shape.code, marks: [{ kind: 'path', path }] }
    : { kind: 'path', path, code: shape.code, label };
}

/** What the fill alone would not tell, drawn rather than written: a dash for not applicable, a 0 for a true zero. */
function signMarks(bin: CoverageBin, members: readonly PlacedArea[]): Mark[] {
  const draw = bin === 'zero' ? ringPath : bin === 'not-applicable' ? dashPath : null;
  if (!draw) return [];
  const path = members
    .map(({ outline }) => labelPoint(outline))
    .map((at) => (at ? draw(at.x, at.y, Math.max(0.5, Math.min(1, at.room / 12))) : ''))
    .join('');
  return [{ kind: 'path', path, fill: 'none', stroke: INK, strokeWidth: 1 }];
}

function dashPath(x: number, y: number, scale: number): string {
  return `M${(x - 3 * scale).toFixed(1)} ${y.toFixed(1)}h${(6 * scale).toFixed(1)}`;
}

function ringPath(x: number, y: number, scale: number): string {
  const [rx, ry] = [(2.6 * scale).toFixed(1), (3.8 * scale).toFixed(1)];
  const half = (sweep: string) => `a${rx} ${ry} 0 1 0 0 ${sweep}${(7.6 * scale).toFixed(1)}`;
  return `M${x.toFixed(1)} ${(y - 3.8 * scale).toFixed(1)}${half('')}${half('-')}z`;
}

function highlightMark(outline: Outline): Mark {
  return { kind: 'path', path: outlinePath(outline), fill: 'none', stroke: INK, strokeWidth: 2 };
}
