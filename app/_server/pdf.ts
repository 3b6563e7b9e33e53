import type { Body } from '@/app/_api/answer';
import type { Store } from '@/db/client';
import { letterheadOf, logoOf } from '@/db/letterhead';
import { dayAt } from '@/lib/coverage/period';
import { fileName } from '@/lib/exports/file-name';
import type { Kop, PdfDocument } from '@/lib/exports/pdf/document';
import { type FontFiles, pdfOf, pdfOnePage } from '@/lib/exports/pdf/pdf';
import type { Signing } from '@/lib/exports/pdf/table-document';
import { formatDay } from '@/lib/narrative/format';
import { deployment } from './deployment';
import { fontFile } from './fonts';

export const PDF_FONTS: FontFiles = {
  regular: fontFile('400Regular'),
  bold: fontFile('700Bold'),
  italic: fontFile('400Regular_Italic'),
};

/** The office's kop as it is set. */
export function kopOf(store: Store): Kop {
  return { letterhead: letterheadOf(store), logo: logoOf(store) };
}

/** Who signs for the office, in its city, today on the district's clock. */
export function signingOf(store: Store): Signing {
  const { city, signatory } = letterheadOf(store);
  return { city, day: formatDay(dayAt(new Date(), deployment().timeZone)), signer: signatory };
}

/** A document as a PDF file. It carries the kop and a day, which change without the data, so nobody keeps it. */
export async function pdfBody(document: PdfDocument, named: Readonly<{ fileStem: string }>): Promise<Body> {
  return bodyOf(await pdfOf(document, PDF_FONTS), named);
}

/** The fullest of several documents that takes one page, given from the fullest on. */
export async function onePageBody(
  documents: readonly (() => PdfDocument)[],
  named: Readonly<{ fileStem: string }>,
): Promise<Body> {
  return bodyOf(await pdfOnePage(documents, PDF_FONTS), named);
}

function bodyOf(content: Uint8Array, named: Readonly<{ fileStem: string }>): Body {
  return { content, type: 'application/pdf', fileName: fileName(named, 'pdf'), fleeting: true };
}
