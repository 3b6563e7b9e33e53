import { type Pws, pws } from '@/db/queries/pws';
import { placeArea } from '@/db/queries/place';
import { pwsTableOf } from '@/db/queries/pws-table';
import { belowSteadyOf, settingOf } from '@/db/settings';
import type { Drawing } from '@/lib/drawing/mark';
import type { PictureFrame } from '@/lib/drawing/picture-frame';
import { pwsGraphDrawing } from '@/lib/drawing/pws-graph';
import { type ExportTable, sourceText } from '@/lib/exports/table';
import type { IndicatorKind } from '@/lib/indicators/indicator';
import { pwsSentence, pwsSubtitle, targetLineName } from '@/lib/narrative/pws-graph';
import type { PwsRow } from '@/lib/pws/row';
import type { BelowSteady } from '@/lib/pws/status';
import { answered } from './cache';
import type { PageContext } from './page-context';
import type { View } from './view';

/** PWS of a view, at its as-of month: a quarter or year is judged by its last month. */
export type PwsView = Readonly<{
  answer: Pws;
  /** The same rows as the table that is shown and downloaded. */
  table: ExportTable;
  /** Names the line: "target s.d. Juli 55,4%"; empty without a target. */
  targetName: string;
  sentence: string;
  belowSteady: BelowSteady;
}>;

/** PWS of a view; one query. */
export function pwsOf({ store, deployment: { current, timeZone } }: PageContext, view: View): PwsView {
  const { indicator, place, level, asOf, target, noun } = view;
  const request = { indicator, place, level, month: asOf, current };
  const answer = answered(store, 'pws', [indicator.code, placeArea(place).code, level, asOf], () =>
    pws(store, request),
  );
  const bound = answer.total.targetToDate;
  return {
    answer,
    table: pwsTableOf(store, request, answer, timeZone),
    targetName: bound === null ? '' : targetLineName(bound, target, indicator, asOf),
    sentence: pwsSentence(answer.rows, noun, indicator),
    belowSteady: belowSteadyOf(store),
  };
}

/** True where the four words stand: service indicators, and stock ones when the district has set it so. */
export function speaksPws({ store }: Pick<PageContext, 'store'>, kind: IndicatorKind): boolean {
  if (kind === 'count') return false;
  return kind !== 'stock' || settingOf(store, 'pws.stockWords') === 'ya';
}

type Way = Readonly<{ hrefOf: (row: PwsRow) => string | null; frame: PictureFrame | null }>;

/** The graph of a view; `frame` is what a picture says itself that leaves the page. */
export function pwsDrawing(view: View, { answer, targetName, sentence, belowSteady }: PwsView, way: Way): Drawing {
  const { indicator, noun, placeName, periodName, example } = view;
  return pwsGraphDrawing({
    indicator,
    rows: answer.rows,
    total: answer.total,
    targetName,
    belowSteady,
    noun,
    title: `Grafik PWS ${indicator.name} per ${noun}, ${placeName}, ${periodName}`,
    description: sentence,
    example,
    ...way,
  });
}

/** The graph as a picture of its own: without links, with its heading, source and date inside. */
export function pwsPicture(view: View, held: PwsView): Drawing {
  const { indicator, noun, placeName, periodName } = view;
  const source = sourceText(held.table);
  return pwsDrawing(view, held, {
    hrefOf: () => null,
    frame: {
      heading: `PWS ${indicator.name} per ${noun}`,
      subheading: `${placeName}, ${periodName}`,
      footers: [
        `${held.sentence} ${pwsSubtitle(indicator)}`,
        `${source ? `Sumber: ${source}. ` : ''}Data per ${held.table.dataPer}.`,
      ],
    },
  });
}
