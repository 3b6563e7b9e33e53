import type { OneStep } from '@/lib/analysis/one-step';
import type { CoverageRow } from '@/lib/coverage/row';
import { ratioOf } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { CriterionWords } from '@/lib/facilities/criteria';
import type { Indicator } from '@/lib/indicators/indicator';
import { formatCount } from './format';
import { absenceSentence, unitNoun } from './headline';
import { targetPhrase } from './target';

/**
 * An area in one or two sentences: whether the target is reached, how many have not, and how many of those lack just
 * one criterion. "Sudah mencapai acuan nasional 75%. 5 posyandu belum melayani seluruh siklus hidup; 3 di antaranya
 * tinggal satu kriteria (belum 5 kader)."
 */
export function areaSentence(
  indicator: Indicator,
  row: CoverageRow,
  target: Target | null,
  near: Readonly<{ oneStep: readonly OneStep[]; words: CriterionWords }>,
): string {
  const ratio = ratioOf(row);
  if (!ratio) return absenceSentence(indicator, row, row.area.name);
  const remaining = ratio.denominator - ratio.numerator;
  const reached =
    target && row.unitsToTarget === 0
      ? `Sudah mencapai ${targetPhrase(target, indicator)}.`
      : target
        ? `Perlu ${formatCount(row.unitsToTarget ?? 0)} ${unitNoun(indicator)} lagi untuk ${targetPhrase(target, indicator)}.`
        : '';
  if (remaining === 0) return `${reached} Semua ${indicator.unit} sudah ${indicator.done}.`.trim();
  return `${reached} ${formatCount(remaining)} ${unitNoun(indicator)} belum ${indicator.done}${stepPhrase(near)}.`.trim();
}

function stepPhrase({ oneStep, words }: Readonly<{ oneStep: readonly OneStep[]; words: CriterionWords }>): string {
  const near = oneStep.reduce((sum, { count }) => sum + count, 0);
  const [most] = oneStep;
  if (!most) return '';
  const lacking = words.get(most.criterion)?.lacking ?? most.criterion;
  const which = oneStep.length === 1 ? ` (${lacking})` : `, terbanyak ${lacking} (${formatCount(most.count)})`;
  return `; ${formatCount(near)} di antaranya tinggal satu kriteria${which}`;
}
