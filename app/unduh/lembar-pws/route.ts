import { answer } from '@/app/_api/answer';
import { readMonth, readPlace, required } from '@/app/_border/parameters';
import { readSheetOrder } from '@/app/_border/sheet-order';
import { downloadOf } from '@/app/_server/download';
import { sheetOf } from '@/app/_server/pws-sheet';
import { placeArea } from '@/db/queries/place';
import { tableFrame } from '@/db/queries/table-frame';
import { formatMonth } from '@/lib/coverage/period';
import { pwsSheetTable } from '@/lib/exports/pws-sheet-table';
import { sheetGroups } from '@/lib/pws/sheet';

export const dynamic = 'force-dynamic';

/** The PWS sheet of one place and month. */
export const GET = answer(({ store, query, deployment: { timeZone } }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const month = readMonth(required(query, 'periode'), 'periode');
  const subject = { place, level: placeArea(place).level, kind: 'cumulative', asOf: month } as const;
  const frame = tableFrame(store, { ...subject, periodText: formatMonth(month) }, timeZone);
  const groups = sheetGroups(sheetOf({ store }, place, month), readSheetOrder(query), month);
  return downloadOf(pwsSheetTable(frame, groups), required(query, 'format'));
});
