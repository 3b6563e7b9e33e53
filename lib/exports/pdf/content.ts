import type { Column as Beside, Content } from 'pdfmake/interfaces';
import { HAIRLINE, INK, MUTED_INK, OUTLINE } from '@/lib/drawing/palette';
import { svgText } from '@/lib/drawing/svg-text';
import type { KeyFigure, PdfBlock } from './document';
import { signatureContent } from './signature';
import { tableContent } from './table';
import type { Room } from './table-plan';

const GAP = 16;

/** The blocks of a document as the writer of PDF takes them, in a room of so many points. */
export function contentOf(blocks: readonly PdfBlock[], room: Room, path = 'blok'): Content[] {
  let breaks = false;
  return blocks.flatMap((block, index): Content[] => {
    if (block.kind === 'new-page') {
      breaks = true;
      return [];
    }
    const content = blockContent(block, room, `${path}-${index}`);
    if (!breaks) return content;
    breaks = false;
    return [{ stack: content, pageBreak: 'before' }];
  });
}

function blockContent(block: Exclude<PdfBlock, { kind: 'new-page' }>, room: Room, id: string): Content[] {
  const space = room.dense ? 3 : 5;
  switch (block.kind) {
    case 'title':
      return [
        { text: block.text, fontSize: room.dense ? 13 : 14, bold: true, alignment: 'center' },
        ...block.lines.map((text): Content => ({ text, alignment: 'center' })),
        { text: '', margin: [0, 0, 0, space] },
      ];
    case 'heading':
      return [
        { text: block.text, fontSize: room.dense ? 10 : 11, bold: true, headlineLevel: 2, margin: [0, space, 0, 2] },
      ];
    case 'paragraph':
      return [paragraph(block.text, block.look, space)];
    case 'list': {
      const items = block.items.map((text): Content => ({ text, margin: [0, 0, 0, 1.5] }));
      return [block.ordered ? { ol: items, margin: [0, 0, 0, space] } : { ul: items, margin: [0, 0, 0, space] }];
    }
    case 'lines':
      return [
        {
          table: {
            widths: [120, '*'],
            body: block.lines.map(({ label, text }) => [{ text: label, color: MUTED_INK }, text]),
          },
          layout: { defaultBorder: false, paddingTop: () => 1, paddingBottom: () => 1, paddingLeft: () => 0 },
          margin: [0, 0, 0, space],
        },
      ];
    case 'figures':
      return [figuresContent(block.figures, space)];
    case 'table':
      return tableContent(block.table, room);
    case 'drawing': {
      const { drawing, width = room.width, height = room.height } = block;
      return [{ svg: svgText(drawing, id), fit: [Math.min(width, room.width), height], margin: [0, 2, 0, space] }];
    }
    case 'beside': {
      const width = (room.width - GAP) * block.share;
      const other = room.width - GAP - width;
      const part = (blocks: readonly PdfBlock[], own: number, name: string): Beside => ({
        stack: contentOf(blocks, { ...room, width: own }, `${id}-${name}`),
        width: own,
      });
      return [
        {
          columns: [part(block.first, width, 'a'), part(block.second, other, 'b')],
          columnGap: GAP,
          margin: [0, 0, 0, 2],
        },
      ];
    }
    case 'signatures':
      return [signatureContent(block.city, block.day, block.signers)];
  }
}

function paragraph(text: string, look: 'strong' | 'small' | 'box' | undefined, space: number): Content {
  if (look === 'box') {
    return {
      table: { widths: ['*'], body: [[{ text, bold: true }]] },
      layout: { hLineWidth: () => 0.8, vLineWidth: () => 0.8, hLineColor: () => OUTLINE, vLineColor: () => OUTLINE },
      margin: [0, 2, 0, space],
    };
  }
  if (look === 'small') return { text, fontSize: 8, color: MUTED_INK, margin: [0, 0, 0, space] };
  return { text, bold: look === 'strong', margin: [0, 0, 0, space] };
}

/** Figures beside each other, each under its name: what is read first stands largest. */
function figuresContent(figures: readonly KeyFigure[], space: number): Content {
  return {
    table: {
      widths: figures.map(() => '*'),
      body: [
        figures.map(({ label, value, detail, note }) => ({
          stack: [
            { text: label, bold: true, fontSize: 9 },
            { text: value, bold: true, fontSize: 20, margin: [0, 1, 0, 0] },
            { text: detail, fontSize: 9 },
            ...(note ? [{ text: note, fontSize: 8.5, color: MUTED_INK }] : []),
          ],
        })),
      ],
    },
    layout: {
      hLineWidth: () => 0.9,
      hLineColor: () => INK,
      vLineWidth: (line, node) => (line === 0 || line === node.table.body[0]?.length ? 0 : 0.5),
      vLineColor: () => HAIRLINE,
      paddingTop: () => 5,
      paddingBottom: () => 5,
      paddingLeft: (column) => (column === 0 ? 0 : 10),
    },
    margin: [0, 2, 0, space],
  };
}
