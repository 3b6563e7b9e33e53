import { answer } from '@/app/_api/answer';
import { readIlpPart } from '@/app/_border/ilp-address';
import { readPlace, required } from '@/app/_border/parameters';
import { downloadAll } from '@/app/_server/download';
import { ilpTables } from '@/app/_server/ilp-tables';
import { periodShown } from '@/app/_server/page-context';

export const dynamic = 'force-dynamic';

/** One part of a place's ILP page: a workbook and a PDF hold all its tables, a CSV the first. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const context = { store, query, deployment, reader, dataPer: '' };
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const tables = ilpTables(context, place, periodShown(context, place), readIlpPart(query));
  return downloadAll(tables, required(query, 'format'));
});
