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
import { askedView } from '@/app/_server/asked-view';
import { downloadOf } from '@/app/_server/download';
import { isPictureFormat, pictureBody } from '@/app/_server/pictures/chart-picture';
import { coveragePicture } from '@/app/_server/pictures/view';
import { coverage } from '@/db/queries/coverage';
import { coverageTableOf } from '@/db/queries/coverage-table';

export const dynamic = 'force-dynamic';

/** A coverage view by its own parameters, as a table or as the picture of its bars. */
export const GET = answer((asked) => {
  const { store, query, deployment } = asked;
  const { current, timeZone } = deployment;
  const format = required(query, 'format');
  if (isPictureFormat(format)) {
    const { context, view } = askedView(asked);
    return pictureBody(coveragePicture(context, view), format);
  }
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
  return downloadOf(table, format);
});
