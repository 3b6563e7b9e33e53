import { gapRows } from '@/lib/analysis/gap';
import type { CoverageRow, RowLevel } from '@/lib/coverage/row';
import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { type MonthSpan, spanCounted } from '@/lib/indicators/span';
import { gapSentence } from '@/lib/narrative/gap';
import { periodPhrase } from '@/lib/narrative/period';
import { levelNoun } from '@/lib/narrative/place';
import { figureNote } from '@/lib/narrative/standing';
import type { AgendaItem } from '@/lib/rakor/agenda';
import { findIndicator, lifeCyclePosyandu } from '../../indicators';
import { coverage } from '../../queries/coverage';
import { levelsOf } from '../../queries/place';
import { childLevel, targetOf } from '../../queries/profile';
import type { Ground } from './ground';

/** An indicator over the parts of a place, as an item asks for it: the API's own answer with the words for it. */
export type Asked = Readonly<{
  indicator: Indicator;
  level: RowLevel;
  /** `kecamatan`, `desa/kelurahan` */
  noun: string;
  rows: readonly CoverageRow[];
  total: CoverageRow;
  target: Target | null;
  span: MonthSpan;
  /** Indicator, place, period, and what n/N means. */
  subtitle: string;
}>;

/**
 * What an item's options ask for; an indicator that is not there (any more) gives way to the life-cycle posyandu, a
 * level that lies above the place to the one below it.
 */
export function askedOf(ground: Ground, { options }: Pick<AgendaItem, 'options'>): Asked {
  const { store, place, month, placeName, district } = ground;
  const found = options.indicator === undefined ? null : findIndicator(store, options.indicator);
  const indicator = found ?? lifeCyclePosyandu(store);
  const wanted = options.level;
  const level = (wanted && levelsOf(place).includes(wanted) ? wanted : childLevel(place)) ?? levelsOf(place)[0]!;
  const request = { indicator, place, level, period: { kind: 'month', month } as const, current: month };
  const { rows, total } = coverage(store, request);
  const span = spanCounted(indicator, month, month);
  const period = periodPhrase(indicator.kind, month);
  return {
    indicator,
    level,
    noun: levelNoun(level, district.code),
    rows,
    total,
    target: targetOf(store, indicator, place, month),
    span,
    subtitle: `${indicator.name}, ${placeName}, ${period}. ${figureNote(indicator)}`,
  };
}

/** Where the missing units are, for the notes; empty where no part lacks any, since nothing is then to be said of all. */
export function gapNote({ indicator, rows, total, noun }: Asked): string {
  const gaps = indicator.kind === 'stock' ? gapRows(rows, indicator.direction) : [];
  return gaps.some(({ toTarget }) => toTarget !== 0) ? gapSentence({ total, rows }, gaps, noun, indicator) : '';
}
