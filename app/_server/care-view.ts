import { type Care, careOf } from '@/db/queries/care';
import { type Place, placeArea } from '@/db/queries/place';
import { childLevel } from '@/db/queries/profile';
import { tableFrame } from '@/db/queries/table-frame';
import { type Month, formatMonth } from '@/lib/coverage/period';
import type { RowLevel } from '@/lib/coverage/row';
import { careTable } from '@/lib/exports/care-table';
import { dropOutTable } from '@/lib/exports/drop-out-table';
import { growthTable } from '@/lib/exports/growth-table';
import type { ExportTable } from '@/lib/exports/table';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import { answered } from './cache';
import type { PageContext } from './page-context';

/** The way through care in a place as of a month: what the page's section and its files are made of. */
export type CareView = Readonly<{ care: Care; path: ExportTable; dropOut: ExportTable; growth: ExportTable }>;

export function careViewOf({ store, deployment }: PageContext, place: Place, asOf: Month): CareView {
  const own = placeArea(place);
  const care = answered(store, 'care', [own.code, asOf], () => careOf(store, place, asOf));
  const frame = (level: RowLevel, kind: IndicatorKind) =>
    tableFrame(store, { place, level, kind, asOf, periodText: formatMonth(asOf) }, deployment.timeZone);
  return {
    care,
    path: careTable(frame(own.level, 'cumulative'), care.path),
    dropOut: dropOutTable(frame(childLevel(place) ?? own.level, 'cumulative'), care.dropOuts),
    growth: growthTable(frame('desa', 'monthly'), care.growth),
  };
}
