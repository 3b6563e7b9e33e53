import { answer } from '@/app/_api/answer';
import { readMonth, readPlace, required } from '@/app/_border/parameters';
import { readSheetOrder } from '@/app/_border/sheet-order';
import { downloadOf } from '@/app/_server/download';
import { pdfBody } from '@/app/_server/pdf';
import { sheetOf } from '@/app/_server/pws-sheet';
import { pwsPaper } from '@/app/_server/reports/pws-paper';
import { placeArea } from '@/db/queries/place';
import { tableFrame } from '@/db/queries/table-frame';
import { formatMonth } from '@/lib/coverage/period';
import { pwsSheetTable } from '@/lib/exports/pws-sheet-table';
import { sheetGroups } from '@/lib/pws/sheet';

export const dynamic = 'force-dynamic';

/** The PWS sheet of one place and month. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const month = readMonth(required(query, 'periode'), 'periode');
  const subject = { place, level: placeArea(place).level, kind: 'cumulative', asOf: month } as const;
  const frame = tableFrame(store, { ...subject, periodText: formatMonth(month) }, deployment.timeZone);
  const groups = sheetGroups(sheetOf({ store }, place, month), readSheetOrder(query), month);
  const table = pwsSheetTable(frame, groups);
  const format = required(query, 'format');
  if (format !== 'pdf') return downloadOf(table, format);
  const context = { store, query, deployment, reader, dataPer: '' };
  return pdfBody(pwsPaper({ context, place }, table), table);
});
