import { answer } from '@/app/_api/answer';
import { optional, readFacilityType, readPeriod, readPlace, required } from '@/app/_border/parameters';
import { downloadOf } from '@/app/_server/download';
import { asOfMonthOf } from '@/db/queries/coverage';
import { facilityTableOf } from '@/db/queries/facility-table';

export const dynamic = 'force-dynamic';

/** The facilities of a place with status and needs. */
export const GET = answer(({ store, query, deployment: { current, timeZone } }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const periodText = required(query, 'periode');
  const asOf = asOfMonthOf(store, place, readPeriod(periodText, 'periode'), current);
  const type = readFacilityType(optional(query, 'jenis'), 'jenis');
  return downloadOf(facilityTableOf(store, { place, type, asOf, periodText }, timeZone), required(query, 'format'));
});
