import { readCadreLevel } from '@/app/_border/cadre-address';
import type { IlpPart } from '@/app/_border/ilp-address';
import type { Place } from '@/db/queries/place';
import { STOCK_CODES, figuresOf } from '@/db/queries/profile';
import type { TableFrame } from '@/lib/exports/coverage-table';
import { indicatorTable } from '@/lib/exports/indicator-table';
import type { ExportTable } from '@/lib/exports/table';
import { blockerFiles } from './blocker-tables';
import { networkTables } from './network';
import { PACED_CODES, paceOf } from './pace';
import { cadreTables } from './cadre-tables';
import { cadreViewOf } from './cadre-view';
import { lifeCycleFiles } from './life-cycle';
import { placeFrame } from './place-frame';
import type { PageContext, Shown } from './page-context';
import { pilotTables } from './pilots';
import { spmViewOf } from './spm-view';

/** What a part's tables are made of; `frame` is what stands around every one of them. */
export type TableAsked = Readonly<{ context: PageContext; place: Place; shown: Shown; frame: TableFrame }>;
export type Tables = readonly [ExportTable, ...ExportTable[]];

/** The tables of every part of a place's ILP page, the first being the one that a CSV holds. */
const TABLES: Readonly<Record<IlpPart, (asked: TableAsked) => Tables>> = {
  ringkasan: ({ context, place, shown, frame }) => [
    {
      ...indicatorTable(frame, figuresOf(context.store, place, STOCK_CODES, { asOf: shown.asOf })),
      notes: PACED_CODES.flatMap((code) => {
        const pace = paceOf(context, place, shown, code);
        return pace ? [`${code}: ${pace}`] : [];
      }),
    },
  ],
  jejaring: ({ context, place, shown, frame }) => networkTables(context, place, shown, frame),
  hambatan: blockerFiles,
  'siklus-hidup': lifeCycleFiles,
  'bidang-spm': ({ context, place, shown }) => spmViewOf(context, place, shown).tables,
  kader: ({ context, place, shown, frame }) =>
    cadreTables(frame, cadreViewOf(context, place, shown.asOf, readCadreLevel(place, context.query))),
  lokus: pilotTables,
};

/** The tables of one part for a place and a month. */
export function ilpTables(context: PageContext, place: Place, shown: Shown, part: IlpPart): Tables {
  return TABLES[part]({
    context,
    place,
    shown,
    frame: placeFrame(context, place, shown),
  });
}
