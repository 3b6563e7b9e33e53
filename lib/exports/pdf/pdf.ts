import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { INK, MUTED_INK } from '@/lib/drawing/palette';
import { EXAMPLE_LABEL } from '@/lib/exports/table';
import { contentOf } from './content';
import type { PdfBlock, PdfDocument } from './document';
import { letterheadContent } from './letterhead';
import { MARGINS, type Upright, roomOf } from './paper';
import { orientationOf } from './table-plan';

/** The project's font as files: everything on paper is set in it, and it is embedded. */
export type FontFiles = Readonly<{ regular: string; bold: string; italic: string }>;

const FONT = 'Inter';
/** A heading goes to the next page where less is left for it, in points: a table's header and first row at least. */
const HEADING_ROOM = 75;

type Options = Readonly<{ compress?: boolean }>;

/**
 * The document as a PDF file, fonts embedded. `compress: false` leaves the pages' streams readable. The writer reads the
 * font files and nothing else: no address, no other path.
 */
export async function pdfOf(document: PdfDocument, fonts: FontFiles, options: Options = {}): Promise<Uint8Array> {
  return (await written(document, fonts, options)).content;
}

/**
 * The fullest of several documents that takes one page; they are given from the fullest on, each saying less. Most times
 * the first fits; else the bound is found by halving. Throws where even the last needs more.
 */
export async function pdfOnePage(makers: readonly (() => PdfDocument)[], fonts: FontFiles): Promise<Uint8Array> {
  let fitting: Uint8Array | null = null;
  let [from, to, next] = [0, makers.length - 1, 0];
  for (let make = makers[next]; make && from <= to; make = makers[next]) {
    const { content, pages } = await written(make(), fonts, {});
    if (pages === 1) [fitting, to] = [content, next - 1];
    else from = next + 1;
    next = Math.floor((from + to) / 2);
  }
  if (!fitting) throw new RangeError('none of these documents fits on one page');
  return fitting;
}

async function written(document: PdfDocument, fonts: FontFiles, { compress = true }: Options) {
  const { default: writer } = await import('pdfmake');
  const { regular, bold, italic } = fonts;
  writer.setUrlAccessPolicy(() => false);
  writer.setLocalAccessPolicy((path) => path === regular || path === bold || path === italic);
  writer.setFonts({ [FONT]: { normal: regular, bold, italics: italic, bolditalics: bold } });
  const definition = definitionOf(document);
  let pages = 0;
  const counted = (page: number, count: number) => {
    pages = count;
    return footer(document.facts, page, count);
  };
  const content: Uint8Array = await writer.createPdf({ ...definition, compress, footer: counted }).getBuffer();
  return { content, pages };
}

/** What the writer is asked for: data of its own, since it writes its measures into what it is given. */
function definitionOf(document: PdfDocument): TDocumentDefinitions {
  const { title, kop, example, changedAt, dense = false, blocks } = document;
  const orientation = uprightOf(document);
  const room = { ...roomOf(orientation), dense };
  return {
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins: [MARGINS.side, MARGINS.top, MARGINS.side, MARGINS.bottom],
    language: 'id-ID',
    displayTitle: true,
    version: '1.7',
    info: { title, creator: 'Pantau ILP', ...(changedAt ? { creationDate: changedAt, modDate: changedAt } : {}) },
    defaultStyle: { font: FONT, fontSize: dense ? 8.5 : 9.5, lineHeight: dense ? 1.1 : 1.15, color: INK },
    content: [...(kop ? letterheadContent(kop, room.width) : []), ...contentOf(blocks, room)],
    header: () => (example ? exampleLine() : ''),
    pageBreakBefore: ({ headlineLevel, startPosition: { verticalRatio, pageInnerHeight } }) =>
      headlineLevel === 2 && (1 - verticalRatio) * pageInnerHeight < HEADING_ROOM,
  };
}

function exampleLine(): Content {
  return {
    text: EXAMPLE_LABEL,
    bold: true,
    fontSize: 8.5,
    alignment: 'center',
    margin: [MARGINS.side, 16, MARGINS.side, 0],
  };
}

function footer(facts: string, page: number, count: number): Content {
  return {
    columns: [
      { text: facts, width: '*' },
      { text: `Halaman ${page} dari ${count}`, width: 90, alignment: 'right' },
    ],
    columnGap: 12,
    fontSize: 7.5,
    color: MUTED_INK,
    margin: [MARGINS.side, 12, MARGINS.side, 0],
  };
}

/** Lying where any of its tables asks for it. */
function uprightOf({ orientation, blocks }: PdfDocument): Upright {
  if (orientation !== 'by-table') return orientation;
  const isLying = (block: PdfBlock) => block.kind === 'table' && orientationOf(block.table) === 'landscape';
  return blocks.some(isLying) ? 'landscape' : 'portrait';
}
