import type { PageContext, Shown } from '@/app/_server/page-context';
import { placeFrame } from '@/app/_server/place-frame';
import type { Place } from '@/db/queries/place';
import { fileStem } from '@/lib/exports/file-name';
import { factsOf } from '@/lib/exports/pdf/table-document';
import type { PdfDocument } from '@/lib/exports/pdf/document';
import { kopOf } from '@/app/_server/pdf';

/** What a report speaks of: one place in one month. */
export type ReportSubject = Readonly<{ context: PageContext; place: Place; shown: Shown }>;

/** What stands around a report's blocks: kop, the facts of its figures, CONTOH. */
export function reportFrame({ context, place, shown }: ReportSubject): Omit<PdfDocument, 'title' | 'blocks'> {
  const frame = placeFrame(context, place, shown);
  return {
    kop: kopOf(context.store),
    orientation: 'portrait',
    facts: factsOf(frame),
    example: frame.example,
    changedAt: frame.changedAt,
  };
}

/** The name of a report's file: `contoh_laporan_baamang_2026-02`. */
export function reportNamed({ context, place, shown }: ReportSubject, subject: string): Readonly<{ fileStem: string }> {
  const { areaName, periodText, example } = placeFrame(context, place, shown);
  return { fileStem: fileStem({ subject, area: areaName, period: periodText, example }) };
}
