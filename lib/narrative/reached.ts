import type { Month } from '@/lib/coverage/period';
import type { CoverageRow } from '@/lib/coverage/row';
import { formatMonthName, formatPoints, formatSignedCount } from './format';

/** A stock figure against its target: equal counts as reached. Empty without a value or target. */
export function reachedWord({ unitsToTarget }: Pick<CoverageRow, 'unitsToTarget'>): string {
  if (unitsToTarget === null) return '';
  return unitsToTarget === 0 ? 'mencapai acuan' : 'belum mencapai acuan';
}

/**
 * Where a stock figure stands, in place of the four words of PWS, which are for monthly services: "belum mencapai acuan;
 * +2 sejak Januari 2026 (+7,7 poin persen)". Empty where there is nothing to say.
 */
export function standingPhrase(row: Pick<CoverageRow, 'unitsToTarget' | 'change'>, against: Month): string {
  const { change } = row;
  const since = formatMonthName(against);
  const moved =
    change === null
      ? ''
      : change.numerator === 0 && change.value === 0
        ? `tetap sejak ${since}`
        : `${formatSignedCount(change.numerator)} sejak ${since} (${formatPoints(change.value)} poin persen)`;
  return [reachedWord(row), moved].filter(Boolean).join('; ');
}
