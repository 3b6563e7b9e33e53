import type { Month } from '@/lib/coverage/period';

export type CriterionAnswer = Readonly<{ month: Month; met: boolean; evidence: string | null }>;

/** What holds of a criterion: since when without a break, when it was last said, and by which evidence. */
export type CriterionRun = Readonly<{ met: boolean; since: Month; latest: Month; evidence: string | null }>;

/**
 * The answer that holds, given the answers up to a month, newest first: the last one, since the first of those that say
 * the same without another between them. Null without any: nobody has reported it. An answer from before `opened` holds
 * from the opening (contracts section 7, "Facilities").
 */
export function criterionRun(answers: readonly CriterionAnswer[], opened: Month | null): CriterionRun | null {
  const [latest] = answers;
  if (!latest) return null;
  const change = answers.findIndex(({ met }) => met !== latest.met);
  const first = answers[(change < 0 ? answers.length : change) - 1] ?? latest;
  const since = opened !== null && first.month < opened ? opened : first.month;
  return { met: latest.met, since, latest: latest.month, evidence: latest.evidence };
}
