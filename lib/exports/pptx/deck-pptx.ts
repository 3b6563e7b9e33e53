import type { Drawing } from '@/lib/drawing/mark';
import { EXAMPLE_NOTE } from '@/lib/drawing/example-note';
import { XML_FORBIDDEN } from '@/lib/drawing/svg-text';
import type { Deck, Slide, SlideBlock, SlideTable } from '@/lib/rakor/slide';
import type { Packing } from '../annotated/marked-workbook';
import { EXAMPLE_LABEL } from '../table';
import { fitBars } from './bars';
import { type Canvas, type Fitted, INK, MUTED, PAPER, type Picture, textBox } from './canvas';
import { fitLine } from './line';
import { fitMap } from './map-block';
import { CONTENT, COVER, COVER_BODY, COVER_TITLE, type DeckOffice, TITLE, accentOf, defineMasters } from './master';
import { mended } from './mend';
import { type Box, FONT, FRAME, columnsOf, fitting, planOf } from './page-plan';
import { fitTable } from './table-block';
import { fitFigure, fitList, fitText } from './words';

export type DeckInput = Readonly<{
  deck: Deck;
  /** "Rakor ILP Kabupaten ..., 10 Februari 2026": the file's own title. */
  title: string;
  office: DeckOffice;
  /** The agreements of the meeting as they stand now. */
  agreements: SlideTable;
  /** False: for who may not read what the presenter says. */
  withNotes: boolean;
  picture: (drawing: Drawing) => Promise<Picture>;
  packing: Packing;
}>;

/** So many blocks stand beside each other, and so many where all are figures; what is more goes on. */
const [BESIDE, FIGURES_BESIDE] = [2, 3];
const NO_AGREEMENTS: SlideBlock = { kind: 'text', paragraphs: ['Belum ada kesepakatan yang dicatat.'] };

/**
 * A deck as a PowerPoint file (16:9): a slide for each of its slides, and as many more as what is shown needs at a size
 * that can be read. Charts and tables are PowerPoint's own and can be edited; maps are pictures. The title is the
 * message; the source stands on every slide with figures, CONTOH on every one made of example data.
 */
export async function deckPptx(input: DeckInput): Promise<Uint8Array> {
  const { default: Writer } = await import('pptxgenjs');
  const pptx = new Writer();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  pptx.title = cleaned(input.title);
  pptx.author = pptx.company = input.office.letterhead.office;
  pptx.subject = '';
  defineMasters(pptx, cleaned(input.office));
  const slides = cleaned(input.deck.slides);
  const pictures = await drawnPictures(slides, input.picture);
  const charts: Canvas['charts'] = [];
  const common = {
    accent: accentOf(input.office.letterhead),
    charts,
    pictureOf: (each: Drawing) => pictures.get(each),
  };
  for (const slide of slides) {
    const shown = { ...slide, blocks: slide.blocks.map((block) => withAgreements(block, cleaned(input.agreements))) };
    addSlide(shown, input.withNotes, (master) => ({ ...common, slide: pptx.addSlide({ masterName: master }) }));
  }
  const bytes = await pptx.write({ outputType: 'uint8array' });
  return mended(bytes as Uint8Array, charts, input.packing);
}

/** The same without the characters that no XML may hold, in all its texts; bytes are left as they are. */
function cleaned<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(XML_FORBIDDEN, '') as Value;
  if (Array.isArray(value)) return value.map(cleaned) as Value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)])) as Value;
}

async function drawnPictures(
  slides: readonly Slide[],
  picture: DeckInput['picture'],
): Promise<ReadonlyMap<Drawing, Picture>> {
  const drawings = slides.flatMap(({ blocks }) =>
    blocks.flatMap((each) => (each.kind === 'map' ? [each.drawing] : [])),
  );
  const found = new Map<Drawing, Picture>();
  // One after the other: a picture takes much memory while it is drawn.
  for (const drawing of drawings) found.set(drawing, await picture(drawing));
  return found;
}

function withAgreements(block: SlideBlock, table: SlideTable): SlideBlock {
  if (block.kind !== 'agreements') return block;
  return table.rows.length === 0 ? NO_AGREEMENTS : { kind: 'table', table, drills: [] };
}

/** Adds a slide, and others for what of it does not fit. */
function addSlide(slide: Slide, withNotes: boolean, canvasOn: (master: string) => Canvas): void {
  const isCover = slide.kind === 'judul';
  let [blocks, page] = [slide.blocks, 1];
  do {
    const canvas = canvasOn(isCover && page === 1 ? COVER : CONTENT);
    const title = page === 1 ? slide.title : `${slide.title} (lanjutan${page > 2 ? ` ${page - 1}` : ''})`;
    const body = isCover && page === 1 ? drawCover(canvas, slide) : drawHead(canvas, title, slide);
    blocks = drawBlocks(canvas, blocks, body);
    drawFrame(canvas, slide);
    if (withNotes && page === 1 && slide.notes !== '') canvas.slide.addNotes(slide.notes);
    page += 1;
  } while (blocks.length > 0);
}

function drawHead({ slide: page }: Canvas, title: string, { subtitle }: Slide): Box {
  const plan = planOf(title, subtitle);
  const { x, y, w, h, size } = plan.title;
  page.addText(title, { placeholder: TITLE, x, y, w, h, fontSize: size, margin: 0, valign: 'top', fontFace: FONT });
  if (plan.subtitle) {
    const style = { fontFace: FONT, fontSize: FRAME.subtitleSize, color: MUTED } as const;
    page.addText(subtitle, { ...textBox(plan.subtitle), ...style });
  }
  return plan.body;
}

function drawCover({ slide: page }: Canvas, { title, subtitle }: Slide): Box {
  const { size } = fitting(title, COVER_TITLE, [40, 36, 32, 28, 24]);
  page.addText(title, {
    placeholder: TITLE,
    ...COVER_TITLE,
    fontSize: size,
    margin: 0,
    valign: 'bottom',
    fontFace: FONT,
  });
  const place = { ...COVER_TITLE, y: COVER_TITLE.y + COVER_TITLE.h + 0.1, h: 0.7 };
  if (subtitle) page.addText(subtitle, { ...textBox(place), fontFace: FONT, fontSize: 22, color: INK });
  return COVER_BODY;
}

/** Draws what fits of the blocks and answers the rest. */
function drawBlocks(canvas: Canvas, blocks: readonly SlideBlock[], body: Box): SlideBlock[] {
  const most = blocks.every(({ kind }) => kind === 'figure') ? FIGURES_BESIDE : BESIDE;
  const now = blocks.slice(0, most);
  const boxes = columnsOf(body, now.map(weightOf));
  const fitted = now.map((block, index) => fit(block, boxes[index] ?? body));
  for (const { draw } of fitted) draw(canvas);
  return [...fitted.flatMap(({ rest }) => (rest ? [rest] : [])), ...blocks.slice(most)];
}

/** How much of the width a block takes beside another; a map that is taller than wide leaves room to its neighbour. */
function weightOf(block: SlideBlock): number {
  switch (block.kind) {
    case 'figure':
      return 1;
    case 'list':
    case 'text':
      return 1.1;
    case 'map':
      return Math.min(1.7, (1.7 * block.drawing.width) / block.drawing.height);
    case 'table':
      return 2;
    default:
      return 1.7;
  }
}

function fit(block: SlideBlock, box: Box): Fitted {
  switch (block.kind) {
    case 'figure':
      return fitFigure(block, box);
    case 'bars':
      return fitBars(block, box);
    case 'line':
      return fitLine(block, box);
    case 'map':
      return fitMap(block, box);
    case 'table':
      return fitTable(block, box);
    case 'list':
      return fitList(block, box);
    case 'text':
      return fitText(block, box);
    case 'agreements':
      return fit(NO_AGREEMENTS, box);
  }
}

/** Source, and CONTOH where the figures are invented. */
function drawFrame({ slide: page, accent }: Canvas, { source, example }: Slide): void {
  const text = [...(example ? [EXAMPLE_LABEL] : []), ...(source === '' ? [] : [source])].join('. ');
  const { size } = fitting(text, FRAME.source, [12, 11, 10]);
  if (text) page.addText(text, { ...textBox(FRAME.source), fontFace: FONT, fontSize: size, color: MUTED });
  if (!example) return;
  const { x, y, w, h, size: fontSize } = FRAME.label;
  const box = { x, y, w, h, margin: 0, align: 'center', valign: 'middle' } as const;
  const look = { fill: { color: PAPER }, line: { color: accent, width: 1.5 }, color: accent, bold: true } as const;
  page.addText(EXAMPLE_NOTE, { ...box, ...look, fontFace: FONT, fontSize });
}
