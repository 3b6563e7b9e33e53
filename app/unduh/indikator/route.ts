import { answer } from '@/app/_api/answer';
import { readPlace, required } from '@/app/_border/parameters';
import { downloadOf } from '@/app/_server/download';
import { periodShown } from '@/app/_server/page-context';
import { placeFrame } from '@/app/_server/place-frame';
import { STOCK_CODES, figuresOf } from '@/db/queries/profile';
import { indicatorTable } from '@/lib/exports/indicator-table';

export const dynamic = 'force-dynamic';

/** All stock indicators of one place. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const context = { store, query, deployment, reader, dataPer: '' };
  const shown = periodShown(context, place);
  const figures = figuresOf(store, place, STOCK_CODES, { asOf: shown.asOf });
  return downloadOf(indicatorTable(placeFrame(context, place, shown), figures), required(query, 'format'));
});
