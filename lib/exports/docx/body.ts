import type { MinutesBlock } from '@/lib/exports/minutes/minutes';
import { signaturesOf } from './signature';
import { type Docx, paragraphOf } from './paragraph';
import { tableOf } from './table';

/** The name of the signs of plain lists. */
export const BULLETS = 'butir';

type Block = InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>;

/** The blocks of a document as the writer of DOCX takes them; the place of a list among them names its numbering. */
export function bodyOf(docx: Docx, blocks: readonly MinutesBlock[]): Block[] {
  return blocks.flatMap((block, index) =>
    blockOf(docx, block, { numbering: `daftar-${index}`, keepNext: blocks[index + 1]?.kind === 'signatures' }),
  );
}

/** `keepNext`: what is signed is never parted from those who sign. */
type Where = Readonly<{ numbering: string; keepNext: boolean }>;

function blockOf(docx: Docx, block: MinutesBlock, { numbering, keepNext }: Where): Block[] {
  const { HeadingLevel, Paragraph, TextRun } = docx;
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] }),
        ...block.lines.map((line) => paragraphOf(docx, line, { align: 'center', after: 2 })),
      ];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [
        paragraphOf(docx, block.text, {
          bold: block.look === 'strong' || block.look === 'box',
          before: 4,
          keepNext,
          ...(block.look === 'small' ? { size: 8 } : {}),
        }),
      ];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            children: [new TextRun(text)],
            spacing: { after: 40 },
            numbering: { reference: block.ordered ? numbering : BULLETS, level: 0 },
          }),
      );
    case 'lines':
      return block.lines.map(({ label, text }) => paragraphOf(docx, `${label}: ${text}`, { after: 2 }));
    case 'table':
      return tableOf(docx, block.table);
    case 'signatures':
      return signaturesOf(docx, block);
  }
}
