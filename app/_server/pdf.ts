import type { Body } from '@/app/_api/answer';
import type { Store } from '@/db/client';
import { letterheadOf, logoOf } from '@/db/letterhead';
import { fileName } from '@/lib/exports/file-name';
import type { Kop, PdfDocument } from '@/lib/exports/pdf/document';
import { type FontFiles, pdfOf } from '@/lib/exports/pdf/pdf';
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

/** A document as a PDF file. It carries the kop and a day, which change without the data, so nobody keeps it. */
export async function pdfBody(document: PdfDocument, named: Readonly<{ fileStem: string }>): Promise<Body> {
  return {
    content: await pdfOf(document, PDF_FONTS),
    type: 'application/pdf',
    fileName: fileName(named, 'pdf'),
    fleeting: true,
  };
}
