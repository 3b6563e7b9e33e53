import type { Slide, SlideBlock, SlideTable } from '../slide';
import { type BarsFit, fitBars } from './bars';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import { FOOT_LINE, FOOT_WIDTH, GAP, HEAD_GAP, HEIGHT, SMALLEST, SUBTITLE, WIDTH } from './sheet';
import { type TableFit, fitTable } from './table';
import { type TextSize, figureSize, howMany, sizeOfTexts, textHeight, titleFit } from './texts';
import { lineCount } from '@/lib/drawing/text-width';

type Of<Kind extends SlideBlock['kind']> = Extract<SlideBlock, { kind: Kind }>;
type Whole = Of<'line'> | Of<'map'>;
/** What is placed: the agreements are by then their table. */
type Placeable = Exclude<SlideBlock, { kind: 'agreements' }>;

/** A block with the room it takes and how its letters are set; the agreements have become their table. */
export type PlacedBlock = Readonly<{ width: number; height: number }> &
  Readonly<
    | { kind: 'whole'; block: Whole }
    | { kind: 'figure'; figure: Of<'figure'>; size: number }
    | { kind: 'bars'; unit: string; fit: BarsFit }
    | { kind: 'table'; table: SlideTable; drills: Of<'table'>['drills']; fit: TableFit; empty: string }
    | { kind: 'list'; heading: string | null; items: Of<'list'>['items']; size: TextSize }
    | { kind: 'text'; paragraphs: readonly string[]; size: TextSize }
  >;

/** What one sheet shows of a slide. A slide with more than one sheet can hold goes on under keys of its own: `12-1-2`. */
export type SlidePage = Readonly<{
  key: string;
  slide: Slide;
  /** What was revised since the figures were frozen; empty where nothing was. */
  revised: string;
  /** "1 dari 2" where a slide goes on. */
  part: Readonly<{ number: number; count: number }> | null;
  titleSize: number;
  blocks: readonly PlacedBlock[];
}>;

/** A block after what stands on this sheet, to go on on the next; null when all of it stands here. */
type Placing = Readonly<{ placed: PlacedBlock; rest: Placeable | null }>;

const HEADING = { size: 28, line: 38, below: 10 } as const;
/** How blocks beside each other share the width. */
const SHARES: Readonly<Record<Placeable['kind'], number>> = {
  figure: 2,
  bars: 3,
  line: 3,
  map: 2,
  table: 3,
  list: 2.4,
  text: 2,
};
const NO_AGREEMENTS = 'Belum ada kesepakatan yang dicatat.';

/** What stands below the line: the source with the way further, and what was revised since. */
function footOf({ source, drill, example }: Slide, revised: string): readonly string[] {
  const origin = [example ? EXAMPLE_NOTE : '', source, drill?.label ?? ''].filter(Boolean).join('. ');
  return [revised, origin].filter(Boolean);
}

/** Lines of the foot beyond the one that the sheet has room for. */
function footHeight(lines: readonly string[]): number {
  const count = lines.reduce((sum, line) => sum + lineCount(line, SMALLEST, FOOT_WIDTH), 0);
  return Math.max(0, count - 1) * FOOT_LINE;
}

/** The sheets of a slide, with all its letters at least as large as the smallest and nothing cut off. */
export function pagesOfSlide(slide: Slide, agreements: SlideTable, revised = ''): readonly SlidePage[] {
  const pages: Omit<SlidePage, 'part'>[] = [];
  let blocks = slide.blocks.map((block): Placeable => (block.kind === 'agreements' ? asTable(agreements) : block));
  do {
    const title = titleFit(slide.title, WIDTH);
    const above = title.height + subtitleHeight(slide.subtitle) + HEAD_GAP;
    const height = HEIGHT - above - footHeight(footOf(slide, revised));
    const placings = place(
      blocks,
      slide.blocks.some(({ kind }) => kind === 'agreements'),
      height,
    );
    const key = pages.length === 0 ? slide.key : `${slide.key}-${pages.length + 1}`;
    pages.push({ key, slide, revised, titleSize: title.size, blocks: placings.map(({ placed }) => placed) });
    blocks = placings.flatMap(({ rest }) => rest ?? []);
  } while (blocks.length > 0);
  const count = pages.length;
  return pages.map((page, index) => ({ ...page, part: count > 1 ? { number: index + 1, count } : null }));
}

function asTable(table: SlideTable): Of<'table'> {
  return { kind: 'table', table, drills: [] };
}

function subtitleHeight(subtitle: string): number {
  return subtitle ? lineCount(subtitle, SUBTITLE.size, WIDTH) * SUBTITLE.line : 0;
}

function place(blocks: readonly Placeable[], agreed: boolean, height: number): Placing[] {
  const shares = blocks.reduce((sum, { kind }) => sum + SHARES[kind], 0);
  const room = WIDTH - GAP * (blocks.length - 1);
  return blocks.map((block) => placeBlock(block, agreed, (room * SHARES[block.kind]) / shares, height));
}

function placeBlock(block: Placeable, agreed: boolean, width: number, height: number): Placing {
  const box = { width, height };
  switch (block.kind) {
    case 'figure':
      return { placed: { ...box, kind: 'figure', figure: block, size: figureSize(block.value, width) }, rest: null };
    case 'line':
    case 'map':
      return { placed: { ...box, kind: 'whole', block }, rest: null };
    case 'bars': {
      const fit = fitBars(block, width, height);
      const { count } = fit;
      const shown = { ...fit, bars: fit.bars.slice(0, count) };
      const rest = block.bars.slice(count);
      return {
        placed: { ...box, kind: 'bars', unit: block.unit, fit: shown },
        rest: rest.length > 0 ? { ...block, bars: rest } : null,
      };
    }
    case 'table':
      return placeTable(block, agreed, width, height);
    case 'list': {
      const room = height - headingHeight(block.heading, width);
      const texts = block.items.map(({ text }) => text);
      const { size, count } = textsIn(texts, width - 1.2 * 36, room);
      const rest = block.items.slice(count);
      const placed = {
        ...box,
        kind: 'list',
        heading: block.heading,
        items: block.items.slice(0, count),
        size,
      } as const;
      return { placed, rest: rest.length > 0 ? { ...block, items: rest } : null };
    }
    case 'text': {
      const { size, count } = textsIn(block.paragraphs, width, height);
      const rest = block.paragraphs.slice(count);
      const placed = { ...box, kind: 'text', paragraphs: block.paragraphs.slice(0, count), size } as const;
      return { placed, rest: rest.length > 0 ? { ...block, paragraphs: rest } : null };
    }
  }
}

function headingHeight(heading: string | null, width: number): number {
  const { size, line, below } = HEADING;
  return heading ? lineCount(heading, size, width, 700) * line + below : 0;
}

function textsIn(texts: readonly string[], width: number, height: number) {
  const size = sizeOfTexts(texts, width, height);
  return {
    size,
    count: howMany(
      texts.map((text) => textHeight(text, size, width)),
      height,
    ),
  };
}

/** The total stands under the last rows, the notes too; each sheet has the header. */
function placeTable(block: Of<'table'>, agreed: boolean, width: number, height: number): Placing {
  const { table, drills } = block;
  const below = table.notes.reduce((sum, note) => sum + lineCount(note, 24, width) * 32, 0);
  const fit = fitTable(table, width, height - below);
  const whole = fit.head + fit.total + fit.rows.reduce((sum, each) => sum + each, 0) <= height - below;
  // What has no room for its total goes on with at least one row above it.
  const most = Math.max(1, table.rows.length - 1);
  const count = whole ? table.rows.length : Math.min(most, howMany(fit.rows, height - fit.head));
  const isLast = count >= table.rows.length;
  const shown: SlideTable = {
    ...table,
    rows: table.rows.slice(0, count),
    ...(isLast ? {} : { totalRow: null, notes: [] }),
  };
  const rest = { ...block, table: { ...table, rows: table.rows.slice(count) }, drills: drills.slice(count) };
  const empty = agreed && table.rows.length === 0 ? NO_AGREEMENTS : '';
  const placed = { width, height, kind: 'table', table: shown, drills: drills.slice(0, count), fit, empty } as const;
  return { placed, rest: isLast ? null : rest };
}
