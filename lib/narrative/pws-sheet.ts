import { readingOf } from '@/lib/analysis/reading';
import type { Ratio } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import type { Indicator } from '@/lib/indicators/indicator';
import type { MonthFigure } from '@/lib/pws/row';
import type { SheetLine } from '@/lib/pws/sheet';
import { amountWithUnit } from './amount';
import { formatCount, formatFraction, formatRatio } from './format';
import { pwsNumber } from './pws-graph';

/** One line of a PWS sheet in words; empty where there is nothing to say. */
export type SheetWords = Readonly<{
  /** `62,4%`, `183,0 per 100.000`, `3`, `belum lapor`, `tidak berlaku`. */
  figure: string;
  /** `156/250`; empty without a denominator. */
  counts: string;
  /** `15,0%`: the target up to this month. */
  targetToDate: string;
  thisMonth: string;
  lastMonth: string;
}>;

/** What a sheet writes of an indicator: figures per the indicator's own unit, absences by their words. */
export function sheetWords({ indicator, row }: SheetLine): SheetWords {
  const ratio = ratioOf({ state: row.state, ...row.cumulative });
  return {
    figure: figureOf(indicator, row.cumulative.numerator, ratio) || absenceOf(row.state),
    counts: ratio ? formatRatio(ratio) : '',
    targetToDate: row.targetToDate === null ? '' : valueText(indicator, row.targetToDate),
    thisMonth: monthText(indicator, row.thisMonth),
    lastMonth: monthText(indicator, row.lastMonth),
  };
}

function figureOf(indicator: Indicator, numerator: number | null, ratio: Ratio | null): string {
  if (indicator.kind === 'count') return numerator === null ? '' : formatCount(numerator);
  return ratio ? amountWithUnit(readingOf(indicator), ratio) : '';
}

function absenceOf(state: SheetLine['row']['state']): string {
  return state === 'not-applicable' ? 'tidak berlaku' : 'belum lapor';
}

/** A month of a cumulative figure is small and its count says more: "2,1% (14)". */
function monthText(indicator: Indicator, month: MonthFigure | null): string {
  if (!month) return '';
  if (indicator.kind === 'count' || month.value === null) return formatCount(month.numerator);
  const value = valueText(indicator, month.value);
  return indicator.kind === 'cumulative' ? `${value} (${formatCount(month.numerator)})` : value;
}

/** A value without its base: the figure beside it has said per how many. */
function valueText(indicator: Indicator, value: number): string {
  if (indicator.kind === 'count') return formatCount(value);
  return indicator.kind === 'rate' ? pwsNumber(value, indicator) : formatFraction(value);
}
