import { EXAMPLE_LABEL } from '@/lib/exports/table';
import type { MinutesDocument } from '@/lib/exports/minutes/minutes';
import { BULLETS, bodyOf } from './body';
import { letterheadOf } from './letterhead';
import { FONT, PAGE } from './paper';
import { type Docx, paragraphOf } from './paragraph';

/**
 * The document as a DOCX file that an office goes on editing: real headings, real lists, tables whose header repeats,
 * kop on the first page, "Halaman x dari y" in the footer. The writer is loaded when it is first needed.
 */
export async function docxOf(document: MinutesDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const { title, kop, example, facts, changedAt, blocks } = document;
  const label = example ? [paragraphOf(docx, EXAMPLE_LABEL, { bold: true, align: 'center', size: 8.5 })] : [];
  const file = new docx.Document({
    title,
    creator: 'Pantau ILP',
    ...(changedAt ? { lastModifiedBy: 'Pantau ILP' } : {}),
    styles: stylesOf(),
    numbering: numberingOf(docx, blocks.length),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new docx.Header({ children: label }) },
        footers: { default: new docx.Footer({ children: footerOf(docx, facts) }) },
        children: [...(kop ? letterheadOf(docx, kop) : []), ...bodyOf(docx, blocks)],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

function footerOf(docx: Docx, facts: string) {
  const { Paragraph, PageNumber, TextRun, AlignmentType } = docx;
  const size = 15;
  return [
    new Paragraph({ children: [new TextRun({ text: facts, size })] }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES], size })],
    }),
  ];
}

/** The styles that the office changes in one place: its text, its headings. */
function stylesOf() {
  const heading = { font: FONT, bold: true, color: '1a1d1c' };
  return {
    default: {
      document: { run: { font: FONT, size: 20 }, paragraph: { spacing: { after: 80, line: 264 } } },
      title: { run: { ...heading, size: 28 }, paragraph: { alignment: 'center' as const, spacing: { after: 40 } } },
      heading1: { run: { ...heading, size: 23 }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
    },
  };
}

/** The sign of plain lists, and a numbering of its own for each ordered one, so that each begins with 1. */
function numberingOf({ LevelFormat, AlignmentType }: Docx, lists: number) {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 400, hanging: 400 } } },
  });
  const ordered = Array.from({ length: lists }, (_, index) => ({
    reference: `daftar-${index}`,
    levels: [level(LevelFormat.DECIMAL, '%1.')],
  }));
  return { config: [{ reference: BULLETS, levels: [level(LevelFormat.BULLET, '•')] }, ...ordered] };
}
