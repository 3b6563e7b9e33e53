import { answer } from '@/app/_api/answer';
import { readIndicator, readPeriod, readPlace, required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { downloadOf } from '@/app/_server/download';
import { asOfMonthOf } from '@/db/queries/coverage';
import { namesTableOf } from '@/db/queries/names-table';

export const dynamic = 'force-dynamic';

/** The names behind a number. */
export const GET = answer(({ store, query, deployment: { current, timeZone } }) => {
  const indicator = readIndicator(store, required(query, 'indikator'), 'indikator');
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const periodText = required(query, 'periode');
  const asOf = asOfMonthOf(store, place, readPeriod(periodText, 'periode'), current);
  const table = namesTableOf(store, { indicator, place, asOf, periodText }, timeZone);
  if (!table) return refuse(404, 'indikator', `Indikator ${indicator.code} dilaporkan sebagai jumlah, tanpa nama.`);
  return downloadOf(table, required(query, 'format'));
});
