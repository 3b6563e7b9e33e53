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

/**
 * The document as a PDF file, fonts embedded. `compress: false` leaves the pages' streams readable for tests. The writer
 * reads the font files and nothing else: no address, no other path.
 */
export async function pdfOf(
  document: PdfDocument,
  fonts: FontFiles,
  { compress = true }: Readonly<{ compress?: boolean }> = {},
): Promise<Uint8Array> {
  const { default: writer } = await import('pdfmake');
  const { regular, bold, italic } = fonts;
  writer.setUrlAccessPolicy(() => false);
  writer.setLocalAccessPolicy((path) => path === regular || path === bold || path === italic);
  writer.setFonts({ [FONT]: { normal: regular, bold, italics: italic, bolditalics: bold } });
  return writer.createPdf({ ...definitionOf(document), compress }).getBuffer();
}

/** What the writer is asked for: plain data of its own, since it writes its measures into what it is given. */
export function definitionOf(document: PdfDocument): TDocumentDefinitions {
  const { title, kop, facts, example, changedAt, dense = false, blocks } = document;
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
    footer: (page, count) => footer(facts, page, count),
    pageBreakBefore: (node, nodes) => node.headlineLevel === 2 && nodes.getFollowingNodesOnPage().length === 0,
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
