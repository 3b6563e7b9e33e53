import { type Place, placeArea } from '@/db/queries/place';
import { tableFrame } from '@/db/queries/table-frame';
import { formatPeriod } from '@/lib/coverage/period';
import type { TableFrame } from '@/lib/exports/coverage-table';
import type { PageContext, Shown } from './page-context';

type Context = Pick<PageContext, 'store' | 'deployment'>;

/** What stands around every table of a place's stock figures in the month shown. */
export function placeFrame(
  { store, deployment }: Context,
  place: Place,
  { asOf, period }: Pick<Shown, 'asOf' | 'period'>,
): TableFrame {
  const { level } = placeArea(place);
  return tableFrame(
    store,
    { place, level, kind: 'stock', asOf, periodText: formatPeriod(period) },
    deployment.timeZone,
  );
}
