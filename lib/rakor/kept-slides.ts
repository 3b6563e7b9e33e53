import { z } from 'zod';
import { itemKind } from './agenda';
import type { Drill, Slide, SlideBlock, SlideFigure } from './slide';

/*
 * Slides are kept as the program wrote them when their meeting started, perhaps years ago: a part that it did not write
 * yet, or wrote otherwise, must not take the page down that shows them. What is missing is filled in with nothing; what
 * cannot be shown says so in its place.
 */

const DRILL: z.ZodType<Drill | null> = z.object({ href: z.string(), label: z.string() }).nullable().catch(null);
const TARGET = z.object({ value: z.number(), label: z.string() }).nullable().catch(null);
const LINE = z.string().catch('');
const COUNT = z.number().nullable().catch(null);

const BARS = z.array(
  z.looseObject({
    label: z.string(),
    measure: z.looseObject({ state: z.string() }),
    value: COUNT,
    text: LINE,
    drill: DRILL,
  }),
);

const BLOCK = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('figure'), value: z.string(), detail: LINE, note: LINE, drill: DRILL }),
  z.looseObject({ kind: z.literal('bars'), bars: BARS, target: TARGET, unit: LINE }),
  z.looseObject({
    kind: z.literal('line'),
    series: LINE,
    points: z.array(z.looseObject({ label: z.string(), value: COUNT, text: LINE })),
    target: TARGET,
  }),
  z.looseObject({
    kind: z.literal('map'),
    drawing: z.looseObject({
      width: z.number(),
      height: z.number(),
      title: LINE,
      description: LINE,
      marks: z.array(z.unknown()),
    }),
  }),
  z.looseObject({
    kind: z.literal('table'),
    table: z.looseObject({
      columns: z.array(z.looseObject({ key: z.string(), header: z.string() })),
      rows: z.array(z.record(z.string(), z.unknown())),
      totalRow: z.record(z.string(), z.unknown()).nullable().catch(null),
      notes: z.array(z.string()).catch([]),
    }),
    drills: z.array(DRILL).catch([]),
  }),
  z.looseObject({
    kind: z.literal('list'),
    heading: z.string().nullable().catch(null),
    items: z.array(z.looseObject({ text: z.string(), drill: DRILL })),
  }),
  z.looseObject({ kind: z.literal('text'), paragraphs: z.array(z.string()) }),
  z.looseObject({ kind: z.literal('agreements') }),
]);

const FIGURE: z.ZodType<SlideFigure> = z.object({
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  label: LINE,
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
});

const SLIDE = z.looseObject({
  key: z.string(),
  kind: z.string().catch(''),
  title: LINE,
  subtitle: LINE,
  blocks: z.array(z.unknown()).catch([]),
  notes: LINE,
  source: LINE,
  example: z.boolean().catch(false),
  drill: DRILL,
  figures: z.array(z.unknown()).catch([]),
});

/** What stands in the place of a part that this program cannot show. */
export const UNREADABLE = 'Bagian ini ditulis oleh versi program yang lain dan tidak dapat ditampilkan di sini.';

/** Kept slides as this program shows them, in their order; never throws for what another version wrote. */
export function readSlides(kept: unknown): Slide[] {
  return Array.isArray(kept) ? kept.map((each, index) => readSlide(each, index)) : [];
}

function readSlide(kept: unknown, index: number): Slide {
  const read = SLIDE.safeParse(kept);
  const slide = read.success ? read.data : { ...SLIDE.parse({ key: `kept-${index + 1}` }), blocks: [null] };
  return {
    ...slide,
    kind: itemKind(slide.kind) ?? 'teks',
    blocks: slide.blocks.map(readBlock),
    figures: slide.figures.flatMap((each) => FIGURE.safeParse(each).data ?? []),
  };
}

/** The union is checked as far as showing it needs: a drawing's marks and a table's cells stay as they were written. */
function readBlock(kept: unknown): SlideBlock {
  const read = BLOCK.safeParse(kept);
  return read.success ? (read.data as SlideBlock) : { kind: 'text', paragraphs: [UNREADABLE] };
}
