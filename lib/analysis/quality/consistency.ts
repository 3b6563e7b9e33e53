import type { Comparison, Rule } from './rule';

/** A comparison with the rule that made it and whom it is about. */
export type Finding<Who> = Readonly<{ rule: Rule; who: Who; comparison: Comparison }>;

/** What rules find of one subject: every comparison that could be made, whether its values agree or not. */
export function findingsOf<Who, Subject>(
  rules: readonly Rule[],
  testOf: (rule: Rule) => ((subject: Subject) => readonly Comparison[]) | undefined,
  who: Who,
  subject: Subject,
): Finding<Who>[] {
  return rules.flatMap((rule) => (testOf(rule)?.(subject) ?? []).map((comparison) => ({ rule, who, comparison })));
}
