import type { PdfBlock, Signer } from '@/lib/exports/pdf/document';
import { WIDTH } from './paper';
import { type Docx, paragraphOf } from './paragraph';

type Signatures = Extract<PdfBlock, { kind: 'signatures' }>;

/** Room to sign, in points; a line to write on where nobody is named yet. */
const ROOM = 48;
const DOTS = '.'.repeat(40);

/** Place and day, and those who sign two beside each other; one who signs alone stands at the right. */
export function signaturesOf(docx: Docx, { city, day, signers }: Signatures) {
  const { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow } = docx;
  const place = paragraphOf(docx, [city, day].filter(Boolean).join(', '), { after: 4, keepNext: true });
  const blocks = signers.map((signer) => signerOf(docx, signer));
  const empty = () => [new Paragraph({ keepNext: true })];
  const rows =
    blocks.length <= 1
      ? [[empty(), blocks[0] ?? empty()]]
      : blocks.flatMap((block, index) => (index % 2 === 0 ? [[block, blocks[index + 1] ?? empty()]] : []));
  const none = { style: BorderStyle.NONE, size: 0 } as const;
  const borders = { top: none, bottom: none, left: none, right: none };
  const half = Math.floor(WIDTH / 2);
  const cell = (children: InstanceType<Docx['Paragraph']>[]) =>
    new TableCell({ width: { size: half, type: 'dxa' }, borders, children });
  return [
    paragraphOf(docx, '', { after: 6, keepNext: true }),
    new Table({
      width: { size: half * 2, type: 'dxa' },
      columnWidths: [half, half],
      layout: TableLayoutType.FIXED,
      borders: { ...borders, insideHorizontal: none, insideVertical: none },
      rows: [
        new TableRow({ cantSplit: true, children: [cell(empty()), cell([place])] }),
        ...rows.map(
          ([left, right]) =>
            new TableRow({ cantSplit: true, children: [cell(left ?? empty()), cell(right ?? empty())] }),
        ),
      ],
    }),
  ];
}

function signerOf(docx: Docx, { role, name, rank, nip }: Signer) {
  const line = { after: 0, keepNext: true } as const;
  return [
    paragraphOf(docx, `${role},`, { after: ROOM, keepNext: true }),
    name ? paragraphOf(docx, name, { ...line, bold: true, underline: true }) : paragraphOf(docx, DOTS, line),
    ...(rank ? [paragraphOf(docx, rank, line)] : []),
    paragraphOf(docx, `NIP ${nip || DOTS.slice(0, 32)}`, { after: 12 }),
  ];
}
