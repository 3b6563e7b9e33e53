import { answer } from '@/app/_api/answer';
import { readPlace, required } from '@/app/_border/parameters';
import { periodShown } from '@/app/_server/page-context';
import { onePageBody } from '@/app/_server/pdf';
import { meetingSheets } from '@/app/_server/reports/meeting-sheet';
import { reportNamed } from '@/app/_server/reports/subject';

export const dynamic = 'force-dynamic';

/** The meeting sheet of a place: one A4 page. */
export const GET = answer(({ store, query, deployment, reader, url }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const context = { store, query, deployment, reader, dataPer: '' };
  const subject = { context, place, shown: periodShown(context, place) };
  const sheets = meetingSheets(subject, process.env.PWS_URL || url.origin);
  return onePageBody(sheets, reportNamed(subject, 'lembar rapat'));
});
