import { exceedsTargetGroup, numberRowNames, pwsLabel, rowNumbers } from '@/lib/narrative/pws-graph';
import { formatCount } from '@/lib/narrative/format';
import { statusWord } from '@/lib/narrative/pws';
import type { Indicator } from '@/lib/indicators/indicator';
import type { PwsRow } from '@/lib/pws/row';
import { isSmallNumber } from '@/lib/pws/small-number';
import type { PwsStatus } from '@/lib/pws/status';
import type { TrendDirection } from '@/lib/pws/trend';
import { axisFor } from './axis';

/** Beyond this share of the sasaran a bar is cut with an arrow: one wrong sasaran must not flatten all others. */
const TALLEST_SHARE = 1.5;
/** Rates of small places are huge: they are cut at this many times the line. */
const TALLEST_RATE = 5;

/** Room above the tallest bar. */
const HEADROOM = 1.04;

/**
 * One area of the graph. `value` is a fraction, null for an absence; `height` its share of the plot, 0..1, `cut` where
 * it reaches beyond; `target` its own target to date where that differs from the line. `numbers` stand under it in the
 * order of the model's `rowNames`. `label` is the column read aloud.
 */
export type PwsColumn = Readonly<{
  code: string | null;
  name: string;
  href: string | null;
  label: string;
  absence: 'not-reported' | 'not-applicable' | null;
  height: number | null;
  cut: boolean;
  over: boolean;
  small: boolean;
  ownTarget: number | null;
  status: PwsStatus | null;
  word: string;
  trend: TrendDirection | null;
  numbers: readonly string[];
}>;

/** Heights and ticks are shares of the plot, 0..1; a tick's text is the number that is written beside it. */
export type PwsGraphModel = Readonly<{
  columns: readonly PwsColumn[];
  total: PwsColumn;
  rowNames: readonly string[];
  line: number | null;
  ticks: readonly Readonly<{ height: number; text: string }>[];
  /** Where 100 % of the sasaran lies, when the scale reaches beyond it. */
  whole: number | null;
}>;

export type PwsGraphRows = Readonly<{
  indicator: Indicator;
  /** In the order of PWS: the highest first. */
  rows: readonly PwsRow[];
  total: PwsRow;
  hrefOf: (row: PwsRow) => string | null;
}>;

/** The rows of PWS as columns of one scale. */
export function pwsGraphModel({ indicator, rows, total, hrefOf }: PwsGraphRows): PwsGraphModel {
  const line = total.targetToDate;
  const unit = indicator.kind === 'rate' ? (indicator.per ?? 1) : 100;
  const tallest = indicator.kind === 'rate' ? (line === null ? Infinity : line * TALLEST_RATE) : TALLEST_SHARE;
  const shown = [...rows, total].flatMap(({ cumulative: { value }, targetToDate }) => [value ?? 0, targetToDate ?? 0]);
  const top = Math.max(...shown.map((value) => Math.min(value * HEADROOM, tallest))) * unit;
  const { ceiling, ticks } = axisFor(top > 0 ? top : unit / 20);
  const scale = { of: (value: number) => (value * unit) / ceiling, line };
  const column = (row: PwsRow) => columnOf(row, indicator, hrefOf(row), scale);
  const whole = unit === 100 && ceiling > 100 ? scale.of(1) : null;
  return {
    columns: rows.map(column),
    total: column(total),
    rowNames: numberRowNames(indicator),
    line: line === null ? null : scale.of(line),
    ticks: ticks.map((tick) => ({ height: tick / ceiling, text: tickText(tick) })),
    whole,
  };
}

function columnOf(
  row: PwsRow,
  indicator: Indicator,
  href: string | null,
  { of, line }: Readonly<{ of: (value: number) => number; line: number | null }>,
): PwsColumn {
  const { area, cumulative, targetToDate } = row;
  const value = cumulative.value;
  const share = value === null ? null : of(value);
  return {
    code: area.code,
    name: area.level === 'puskesmas' ? area.name.replace(/^Puskesmas (?!belum)/, '') : area.name,
    href,
    label: pwsLabel(row, indicator),
    absence: value !== null ? null : row.state === 'not-applicable' ? 'not-applicable' : 'not-reported',
    height: share && Math.min(1, share),
    cut: share !== null && share > 1,
    over: exceedsTargetGroup(row, indicator),
    small: indicator.kind !== 'rate' && isSmallNumber(row),
    ownTarget: targetToDate === null || targetToDate === line ? null : Math.min(1, of(targetToDate)),
    status: row.status,
    word: statusWord(row),
    trend: row.trend,
    numbers: rowNumbers(row, indicator),
  };
}

/** `0`, `2,5`, `1.500`: as short as the step allows. */
function tickText(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  return Number.isInteger(rounded) ? formatCount(rounded) : String(rounded).replace('.', ',');
}
