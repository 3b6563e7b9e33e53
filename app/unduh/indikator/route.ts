import { answer } from '@/app/_api/answer';
import { readPlace, required } from '@/app/_border/parameters';
import { downloadOf } from '@/app/_server/download';
import { periodShown } from '@/app/_server/page-context';
import { placeArea } from '@/db/queries/place';
import { STOCK_CODES, figuresOf } from '@/db/queries/profile';
import { tableFrame } from '@/db/queries/table-frame';
import { formatPeriod } from '@/lib/coverage/period';
import { indicatorTable } from '@/lib/exports/indicator-table';

export const dynamic = 'force-dynamic';

/** All stock indicators of one place. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const { asOf, period } = periodShown({ store, query, deployment, reader, dataPer: '' }, place);
  const subject = {
    place,
    level: placeArea(place).level,
    kind: 'stock',
    asOf,
    periodText: formatPeriod(period),
  } as const;
  const frame = tableFrame(store, subject, deployment.timeZone);
  return downloadOf(indicatorTable(frame, figuresOf(store, place, STOCK_CODES, { asOf })), required(query, 'format'));
});
