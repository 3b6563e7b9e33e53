import type { PdfBlock, Signer } from '@/lib/exports/pdf/document';
import { WIDTH } from './paper';
import { type Docx, paragraphOf } from './paragraph';

type Paragraphs = InstanceType<Docx['Paragraph']>[];
type Signatures = Extract<PdfBlock, { kind: 'signatures' }>;

/** Room to sign, in points; a line to write on where nobody is named yet. */
const ROOM = 48;
const DOTS = '.'.repeat(40);

/** Place and day, and those who sign two beside each other; one who signs alone stands at the right. */
export function signaturesOf(docx: Docx, { city, day, signers }: Signatures) {
  const { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow } = docx;
  const place = paragraphOf(docx, [city, day].filter(Boolean).join(', '), { after: 4, keepNext: true });
  const empty = () => [new Paragraph({ keepNext: true })];
  // One who signs alone stands at the right.
  const placed = signers.length === 1 ? [null, ...signers] : signers;
  const pairs = placed.flatMap((signer, index) =>
    index % 2 === 0 ? [[signer, placed[index + 1] ?? null] as const] : [],
  );
  const none = { style: BorderStyle.NONE, size: 0 } as const;
  const borders = { top: none, bottom: none, left: none, right: none };
  const half = Math.floor(WIDTH / 2);
  const cell = (children: Paragraphs) => new TableCell({ width: { size: half, type: 'dxa' }, borders, children });
  const row = (left: Paragraphs | null, right: Paragraphs | null) =>
    new TableRow({ cantSplit: true, children: [cell(left ?? empty()), cell(right ?? empty())] });
  return [
    paragraphOf(docx, '', { after: 6, keepNext: true }),
    new Table({
      width: { size: half * 2, type: 'dxa' },
      columnWidths: [half, half],
      layout: TableLayoutType.FIXED,
      borders: { ...borders, insideHorizontal: none, insideVertical: none },
      rows: [
        row(null, [place]),
        // The roles in a row of their own: however many lines they take, the names stand level.
        ...pairs.flatMap(([left, right]) => [
          row(left && [roleOf(docx, left)], right && [roleOf(docx, right)]),
          row(left && namesOf(docx, left), right && namesOf(docx, right)),
        ]),
      ],
    }),
  ];
}

function roleOf(docx: Docx, { role }: Signer) {
  return paragraphOf(docx, `${role},`, { after: ROOM, keepNext: true });
}

function namesOf(docx: Docx, { name, rank, nip }: Signer): Paragraphs {
  const line = { after: 0, keepNext: true } as const;
  return [
    name ? paragraphOf(docx, name, { ...line, bold: true, underline: true }) : paragraphOf(docx, DOTS, line),
    ...(rank ? [paragraphOf(docx, rank, line)] : []),
    paragraphOf(docx, `NIP ${nip || DOTS.slice(0, 32)}`, { after: 12 }),
  ];
}
