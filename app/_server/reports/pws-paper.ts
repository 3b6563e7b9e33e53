import type { PdfDocument } from '@/lib/exports/pdf/document';
import { pwsSheetPart } from '@/lib/exports/pdf/pws-sheet';
import { factsOf } from '@/lib/exports/pdf/table-document';
import type { ExportTable } from '@/lib/exports/table';
import { kopOf } from '@/app/_server/pdf';
import { signatureBlock } from './signers';
import type { ReportSubject } from './subject';

/** The PWS sheet of a place in the official look: kop, numbered columns, the groups as bands, signed for the place. */
export function pwsPaper(subject: Pick<ReportSubject, 'context' | 'place'>, sheet: ExportTable): PdfDocument {
  return {
    title: `${sheet.title} ${sheet.area}`,
    kop: kopOf(subject.context.store),
    orientation: 'landscape',
    facts: factsOf(sheet),
    example: sheet.example,
    changedAt: sheet.changedAt,
    blocks: [
      { kind: 'title', text: sheet.title, lines: [`${sheet.area}, ${sheet.period}`] },
      { kind: 'table', table: pwsSheetPart(sheet) },
      signatureBlock(subject),
    ],
  };
}
