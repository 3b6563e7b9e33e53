import { type Place, placeArea } from '@/db/queries/place';
import { pwsSheet } from '@/db/queries/pws-sheet';
import type { Month } from '@/lib/coverage/period';
import type { SheetLine } from '@/lib/pws/sheet';
import { answered } from './cache';
import type { PageContext } from './page-context';

/** A place's PWS sheet, worked out once per data version. */
export function sheetOf({ store }: Pick<PageContext, 'store'>, place: Place, month: Month): readonly SheetLine[] {
  return answered(store, 'pws-sheet', [placeArea(place).code, month], () => pwsSheet(store, place, month));
}
