import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { readQualityPart, readQualityPuskesmas } from '@/app/_border/quality-address';
import { downloadAll } from '@/app/_server/download';
import { districtPlace, periodShown } from '@/app/_server/page-context';
import { qualityOf } from '@/app/_server/quality';
import { qualityTables } from '@/app/_server/quality-tables';

export const dynamic = 'force-dynamic';

/** One part of the quality of a month's data: a workbook and a PDF hold all its tables, a CSV the list behind them. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const context = { store, query, deployment, reader, dataPer: '' };
  const part = readQualityPart(query);
  const puskesmas = readQualityPuskesmas(store, query);
  const { asOf } = periodShown(context, districtPlace(context));
  const tables = qualityTables(context, qualityOf(context, asOf), part, puskesmas);
  return downloadAll(tables, required(query, 'format'));
});
