import { bySex } from '@/db/queries/by-sex';
import { placeArea } from '@/db/queries/place';
import { tableFrame } from '@/db/queries/table-frame';
import type { SexFigure } from '@/lib/coverage/by-sex';
import { formatPeriod, monthsOf } from '@/lib/coverage/period';
import { sexTable } from '@/lib/exports/sex-table';
import type { ExportTable } from '@/lib/exports/table';
import { levelNoun } from '@/lib/narrative/place';
import { answered } from './cache';
import type { PageContext } from './page-context';
import type { View } from './view';

/** `noun` is what the areas are called that split their reports or did not. */
export type SexView = Readonly<{ figure: SexFigure; table: ExportTable; noun: string }>;

/** A view's indicator by sex, or null where nobody split it. */
export function sexViewOf({ store, deployment }: PageContext, view: View): SexView | null {
  const { indicator, place, level, period, asOf, target } = view;
  const first = monthsOf(period).first;
  const figure = answered(store, 'by-sex', [indicator.code, placeArea(place).code, first, asOf], () =>
    bySex(store, { indicator, place, first, asOf }),
  );
  if (!figure) return null;
  const noun = levelNoun('desa', deployment.district.code);
  const subject = { place, level, kind: indicator.kind, asOf, periodText: formatPeriod(period) };
  const frame = tableFrame(store, subject, deployment.timeZone);
  return { figure, table: sexTable({ ...frame, indicator, target, figure, noun }), noun };
}
