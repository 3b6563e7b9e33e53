import { type Month, yearOf } from '@/lib/coverage/period';
import { namesTable } from '@/lib/exports/names-table';
import type { ExportTable } from '@/lib/exports/table';
import type { Indicator } from '@/lib/indicators/indicator';
import { nameRemark } from '@/lib/narrative/name-remark';
import type { Store } from '../client';
import { namesOfLevel } from '../places';
import { checklistIn } from './criteria';
import { namesBehind } from './names';
import { type Place, placeArea } from './place';
import { tableFrame } from './table-frame';
import { targetFinder } from './targets';

export type NamesRequest = Readonly<{ indicator: Indicator; place: Place; asOf: Month; periodText: string }>;

/** The names behind a figure as the table for people; null where there are none to name. */
export function namesTableOf(store: Store, request: NamesRequest, timeZone: string): ExportTable | null {
  const { indicator, place, asOf, periodText } = request;
  const names = namesBehind(store, indicator, place, asOf);
  if (!names) return null;
  const checklist = checklistIn(store, asOf);
  const areaNames = namesOfLevel(store, 'desa');
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  const subject = { place, level: placeArea(place).level, kind: indicator.kind, asOf, periodText };
  return namesTable({
    ...tableFrame(store, subject, timeZone),
    indicator,
    target: targetFinder(store, indicator, yearOf(asOf))(area.id),
    names: names.map((each) => ({
      name: each.name,
      areaName: areaNames.get(each.area) ?? each.area,
      numerator: each.numerator,
      denominator: each.denominator,
      remark: nameRemark(each, checklist, indicator),
    })),
  });
}
