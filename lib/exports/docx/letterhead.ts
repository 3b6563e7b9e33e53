import type { Kop, Logo } from '@/lib/exports/pdf/document';
import { WIDTH } from './paper';
import { type Docx, paragraphOf } from './paragraph';

/** The logo's side in pixels, and the width of its cell in twentieths of a point. */
const LOGO = 76;
const LOGO_CELL = 1250;

/** Kop surat: logo, government and office in capitals, address and contact, under them the line of letters. */
export function letterheadOf(docx: Docx, { letterhead, logo }: Kop) {
  const { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign } = docx;
  const { government, office, address, contact } = letterhead;
  const center = { align: 'center', before: 1, after: 1 } as const;
  const words = [
    paragraphOf(docx, government.toUpperCase(), { ...center, size: 12 }),
    paragraphOf(docx, office.toUpperCase(), { ...center, size: 15, bold: true }),
    ...[address, contact].filter(Boolean).map((text) => paragraphOf(docx, text, { ...center, size: 8.5 })),
  ];
  const none = { style: BorderStyle.NONE, size: 0 } as const;
  const noBorders = { top: none, bottom: none, left: none, right: none };
  const cell = (width: number, children: InstanceType<Docx['Paragraph']>[]) =>
    new TableCell({
      width: { size: width, type: 'dxa' },
      borders: noBorders,
      verticalAlign: VerticalAlign.CENTER,
      children,
    });
  const picture = logo && pictureOf(docx, logo);
  const widths = picture ? [LOGO_CELL, WIDTH - 2 * LOGO_CELL, LOGO_CELL] : [WIDTH];
  const cells = picture
    ? [cell(LOGO_CELL, [picture]), cell(widths[1] ?? WIDTH, words), cell(LOGO_CELL, [new Paragraph({})])]
    : [cell(WIDTH, words)];
  return [
    new Table({
      width: { size: WIDTH, type: 'dxa' },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ children: cells })],
    }),
    new Paragraph({
      border: { top: { style: BorderStyle.THICK_THIN_MEDIUM_GAP, size: 18, space: 4 } },
      spacing: { before: 60, after: 60 },
    }),
  ];
}

function pictureOf({ ImageRun, Paragraph }: Docx, { type, content }: Logo) {
  return new Paragraph({
    children: [
      new ImageRun({
        type: type === 'image/jpeg' ? 'jpg' : 'png',
        data: content,
        transformation: { width: LOGO, height: LOGO },
        altText: { name: 'Logo', title: 'Logo', description: 'Logo pada kop surat' },
      }),
    ],
  });
}
