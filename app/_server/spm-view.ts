import { readFieldLevel } from '@/app/_border/field-level';
import { namesOfLevel } from '@/db/places';
import { type Place, placeArea } from '@/db/queries/place';
import { type SpmFields, spmFields } from '@/db/queries/spm-fields';
import { formatPeriod } from '@/lib/coverage/period';
import { fieldAreaTable, fieldNameTable, fieldTable } from '@/lib/exports/spm-tables';
import type { ExportTable } from '@/lib/exports/table';
import { fieldAnswers, servesAll } from '@/lib/facilities/spm-fields';
import { NAME_ORDER } from '@/lib/narrative/format';
import { answered } from './cache';
import { placeFrame } from './place-frame';
import type { PageContext, Shown } from './page-context';

/** A posyandu aktif with what is known of its six fields. */
export type SpmPosyandu = ReturnType<typeof posyanduOf>[number];

export type SpmView = Readonly<{
  held: SpmFields;
  posyandu: readonly SpmPosyandu[];
  /** The fields, then the areas (none in a desa), then the posyandu: what the page shows and its files hold. */
  tables: readonly [ExportTable, ...ExportTable[]];
}>;

/** The six SPM fields of a place as the page shows them and its files hold them; refuses a level the place has not. */
export function spmViewOf(context: PageContext, place: Place, shown: Shown): SpmView {
  const { store, query } = context;
  const level = readFieldLevel(place, query);
  const area = placeArea(place);
  return answered(store, 'spm-fields', [area.code, shown.asOf, formatPeriod(shown.period), level], () => {
    const held = spmFields(store, place, shown.asOf, level);
    const frame = placeFrame(context, place, shown);
    const posyandu = posyanduOf(held, namesOfLevel(store, 'desa'));
    const names = fieldNameTable(frame, held.fields, posyandu);
    const areas = level === null ? [] : [fieldAreaTable(frame, held.fields, held.areas, held.total)];
    return { held, posyandu, tables: [fieldTable(frame, held.fields, held.total), ...areas, names] };
  });
}

function posyanduOf({ posyandu }: SpmFields, areaNames: ReadonlyMap<string, string>) {
  return posyandu
    .filter(({ active }) => active === true)
    .map((each) => {
      const answers = fieldAnswers(each);
      const { code, name, area, hamlet } = each;
      return { code, name, area, hamlet, areaName: areaNames.get(area) ?? area, answers, all: servesAll(answers) };
    })
    .sort((a, b) => NAME_ORDER.compare(a.name, b.name) || NAME_ORDER.compare(a.areaName, b.areaName));
}
