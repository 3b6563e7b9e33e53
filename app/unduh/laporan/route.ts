import { answer } from '@/app/_api/answer';
import { readPlace, required } from '@/app/_border/parameters';
import { periodShown } from '@/app/_server/page-context';
import { pdfBody } from '@/app/_server/pdf';
import { areaReport } from '@/app/_server/reports/area-report';
import { reportNamed } from '@/app/_server/reports/subject';

export const dynamic = 'force-dynamic';

/** The report of a place in a few pages. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const context = { store, query, deployment, reader, dataPer: '' };
  const subject = { context, place, shown: periodShown(context, place) };
  return pdfBody(areaReport(subject), reportNamed(subject, 'laporan'));
});
