import { answer } from '@/app/_api/answer';
import { readFacilityAsked } from '@/app/_border/facility-address';
import { readPeriod, readPlace, required } from '@/app/_border/parameters';
import { downloadOf } from '@/app/_server/download';
import { asOfMonthOf } from '@/db/queries/coverage';
import { facilityTableOf } from '@/db/queries/facility-table';

export const dynamic = 'force-dynamic';

/** What makes of a place's facilities a list of its own: with none of these, all of them come by area and code. */
const LISTED = ['cari', 'status', 'kriteria', 'lokus', 'urut'];

/** The facilities of a place with status and needs: all that match what the list is narrowed by, not one page of it. */
export const GET = answer(({ store, query, deployment: { current, timeZone } }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const periodText = required(query, 'periode');
  const asOf = asOfMonthOf(store, place, readPeriod(periodText, 'periode'), current);
  const { filter, order } = readFacilityAsked(store, query);
  const isListed = LISTED.some((name) => query[name] !== undefined);
  const request = { place, type: filter.type, asOf, periodText, ...(isListed && { directory: { filter, order } }) };
  return downloadOf(facilityTableOf(store, request, timeZone), required(query, 'format'));
});
