import type { Month } from '@/lib/coverage/period';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import { type Target, unitsToTarget } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount, formatMonthName, formatPercent, formatPoints, formatRatio, formatSignedCount } from './format';
import { unitNoun } from './headline';
import { targetPhrase } from './target';

/** "Perlu 4 posyandu lagi untuk acuan nasional 75%." or that it is reached; empty without a value or target. */
export function missingPhrase(indicator: Indicator, row: CoverageRow, target: Target | null): string {
  if (!target || row.unitsToTarget === null) return '';
  if (row.unitsToTarget === 0) return `Sudah mencapai ${targetPhrase(target, indicator)}.`;
  const verb = indicator.direction === 'higher' ? 'Perlu' : 'Perlu berkurang';
  return `${verb} ${formatCount(row.unitsToTarget)} ${unitNoun(indicator)} lagi untuk ${targetPhrase(target, indicator)}.`;
}

/** The denominator that the district has not chosen, in words: it is written beside the one that it has. */
export function otherDenominator({ leaf }: Indicator): string {
  return leaf === 'active-posyandu' ? 'posyandu terdaftar' : 'posyandu aktif';
}

/**
 * The other reading of the national indicator, over registered instead of active posyandu or the other way round: the
 * documents do not settle which is meant (domain section 12), so both are shown. `active` is PSY-AKT of the same place.
 */
export function otherReadingPhrase(
  indicator: Indicator,
  posyandu: CoverageRow,
  active: CoverageRow,
  target: Target | null,
): string {
  const denominator = indicator.leaf === 'active-posyandu' ? active.denominator : active.numerator;
  if (posyandu.numerator === null || denominator === null || denominator === 0) return '';
  const ratio = { numerator: posyandu.numerator, denominator };
  const missing = target ? unitsToTarget(ratio, target, 'higher') : 0;
  const need = missing > 0 ? `; perlu ${formatCount(missing)} lagi` : '';
  return `Terhadap ${otherDenominator(indicator)}: ${formatPercent(ratio)} (${formatRatio(ratio)})${need}.`;
}

/** "Bertambah 3 sejak Januari 2026 (+2,0 poin persen)." Empty without a month to compare with. */
export function changePhrase(indicator: Indicator, row: CoverageRow, against: Month): string {
  if (!row.change || !ratioOf(row)) return '';
  const since = formatMonthName(against);
  const { numerator, value } = row.change;
  if (numerator === 0 && value === 0) return `Tetap sejak ${since}.`;
  return `${formatSignedCount(numerator)} ${unitNoun(indicator)} sejak ${since} (${formatPoints(value)} poin persen).`;
}

/** "3 puskesmas belum dilaporkan sama sekali: dihitung belum, tetapi belum ditanyakan." Empty when all are known. */
export function unreportedPhrase(indicator: Indicator, count: number): string {
  if (count === 0) return '';
  return `${formatCount(count)} ${unitNoun(indicator)} belum dilaporkan sama sekali: dihitung belum, tetapi belum ditanyakan.`;
}
