import { addMonths } from '@/lib/coverage/period';
import type { CoverageRow } from '@/lib/coverage/row';
import { figureText, isSmall } from '@/lib/drawing/area-label';
import { ILP_CODES } from '@/lib/facilities/ilp-rule';
import type { Indicator } from '@/lib/indicators/indicator';
import { changePhrase, missingPhrase, otherReadingPhrase } from '@/lib/narrative/adoption';
import { cautions } from '@/lib/narrative/caution';
import { capitalised, formatMonthName } from '@/lib/narrative/format';
import { levelPhrase, message } from '@/lib/narrative/message';
import { periodPhrase } from '@/lib/narrative/period';
import { monthReportsPhrase } from '@/lib/narrative/quality';
import { targetPhrase } from '@/lib/narrative/target';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { indicatorDrill, placeDrill } from '@/lib/rakor/drill';
import type { SlideBlock } from '@/lib/rakor/slide';
import { type IndicatorFigure, childLevel, figuresOf } from '../../queries/profile';
import type { Composing, Draft } from '../compose';
import { type Ground, figureOf, groundOf, slideOn } from './ground';
import { silenceOf } from './likely-questions';
import { reportsOn } from './reports';

/** From the puskesmas down: the order in which the network is shown. */
const LEVELS = [ILP_CODES.puskesmas, ILP_CODES.pustu, ILP_CODES.posyandu] as const;

/** The three levels of ILP as large figures: puskesmas, pustu, posyandu, each n of N, with change and silence. */
export function overviewSlides(composing: Composing, item: AgendaItem): Draft[] {
  const ground = groundOf(composing, item);
  const { store, place, month, own, placeName } = ground;
  const levels = figuresOf(store, place, LEVELS, { asOf: month });
  const posyandu = levels.find(({ indicator }) => indicator.code === ILP_CODES.posyandu);
  if (!posyandu) return [];
  const span = { first: month, last: month };
  return [
    slideOn(ground, {
      title: message({ ...posyandu, span }),
      subtitle: `Pelaksanaan ILP, ${placeName}, ${periodPhrase('stock', month)}. Angka n dari N: yang melaksanakan dari yang ada.`,
      blocks: levels.map((figure) => largeFigure(ground, figure)),
      notes: notesOf(ground, levels, posyandu),
      drill: placeDrill(own, month),
      figures: levels.flatMap(({ indicator, row }) => figureOf(ground, indicator, own, row)),
    }),
  ];
}

/** One figure as a block: large what people compare, beside it n and N, below it what is missing. */
function largeFigure(ground: Ground, { indicator, row, target }: IndicatorFigure): SlideBlock {
  const { month, own, place } = ground;
  const { main, aside } = figureText(row);
  const missing = missingPhrase(indicator, row, target) || `${capitalised(targetPhrase(target, indicator))}.`;
  const change = changePhrase(indicator, row, addMonths(month, -1));
  return {
    kind: 'figure',
    value: main,
    detail: detailOf(indicator, row, aside),
    note: [missing, change].filter(Boolean).join(' '),
    drill: indicatorDrill(indicator.code, {
      area: own,
      level: childLevel(place) ?? own.level,
      month,
      label: indicator.name,
    }),
  };
}

/** n of N with what it means; of fewer than five, where n of N stand large, the percentage last; an absence in full. */
function detailOf(indicator: Indicator, row: CoverageRow, aside: string): string {
  const { unit, done } = indicator;
  if (aside === '') return `${indicator.name}: ${levelPhrase(indicator, row)}`;
  return isSmall(row) ? `${unit} ${done} (${aside})` : `${aside} ${unit} ${done}`;
}

function notesOf(ground: Ground, levels: readonly IndicatorFigure[], posyandu: IndicatorFigure): string {
  const { store, place, month } = ground;
  const silence = levels.flatMap(({ indicator, row }) => silenceOf(ground, indicator, row));
  const [active] = figuresOf(store, place, ['PSY-AKT'], { asOf: month });
  const other = active && otherReadingPhrase(posyandu.indicator, posyandu.row, active.row, posyandu.target);
  return [
    ...(levels.some(({ row }) => row.value !== null)
      ? [`Angka menunjukkan keadaan ${formatMonthName(month)}: pencacahan penuh, bukan sampel.`]
      : []),
    ...levels.flatMap(({ indicator, row }) => cautions(indicator, row)),
    ...silence,
    ...(other ? [`Bila ditanya penyebut posyandu: ${other}`] : []),
    monthReportsPhrase(reportsOn(ground), month),
  ].join('\n');
}
