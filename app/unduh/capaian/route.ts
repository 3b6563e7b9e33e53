import { answer } from '@/app/_api/answer';
import {
  optional,
  readIndicator,
  readLevel,
  readMonth,
  readPeriod,
  readPlace,
  required,
} from '@/app/_border/parameters';
import { downloadOf } from '@/app/_server/download';
import { coverage } from '@/db/queries/coverage';
import { coverageTableOf } from '@/db/queries/coverage-table';

export const dynamic = 'force-dynamic';

/** The table of a coverage view, by the view's own parameters. */
export const GET = answer(({ store, query, deployment: { current, timeZone } }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const against = optional(query, 'banding');
  const request = {
    indicator: readIndicator(store, required(query, 'indikator'), 'indikator'),
    place,
    level: readLevel(place, required(query, 'tingkat'), 'tingkat'),
    period: readPeriod(required(query, 'periode'), 'periode'),
    against: against === null ? null : readMonth(against, 'banding'),
    current,
  };
  const interval = optional(query, 'selang') === 'ya';
  const table = coverageTableOf(store, request, coverage(store, request), timeZone, interval);
  return downloadOf(table, required(query, 'format'));
});
