import { answer } from '@/app/_api/answer';
import { readIndicator, readLevel, readPeriod, readPlace, required } from '@/app/_border/parameters';
import { downloadOf } from '@/app/_server/download';
import { followUps } from '@/db/queries/catch-up';
import { asOfMonthOf } from '@/db/queries/coverage';
import { followUpTableOf } from '@/db/queries/follow-up-table';

export const dynamic = 'force-dynamic';

/** What is to be done in a view, by the view's own parameters; a quarter or year as of its last month. */
export const GET = answer(({ store, query, deployment: { current, timeZone } }) => {
  const indicator = readIndicator(store, required(query, 'indikator'), 'indikator');
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const level = readLevel(place, required(query, 'tingkat'), 'tingkat');
  const month = asOfMonthOf(store, place, readPeriod(required(query, 'periode'), 'periode'), current);
  const request = { indicator, place, level, month, current };
  return downloadOf(followUpTableOf(store, request, followUps(store, request), timeZone), required(query, 'format'));
});
