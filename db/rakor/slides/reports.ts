import type { Ratio } from '@/lib/coverage/ratio';
import { monthReports, reportsOfPlace } from '../../queries/quality/month-reports';
import { qualityGround } from '../../queries/quality/ground';
import { kabupatenOf } from '../../queries/profile';
import type { Ground } from './ground';

/** How many of the expected service reports of a place came in for the month. */
export function reportsOn({ store, place, month }: Ground): Ratio {
  const asked = qualityGround(store, kabupatenOf(store, place), month);
  return reportsOfPlace(monthReports(store, asked, month), asked, place);
}
