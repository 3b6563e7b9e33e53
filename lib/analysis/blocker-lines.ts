import type { Actor } from '@/lib/facilities/criteria';
import type { IlpRule, JudgedFacility } from '@/lib/facilities/ilp-rule';
import { type Blocker, blockersOf } from './blockers';
import { whatIf } from './what-if';

/**
 * A blocker in a list: `through` are its criterion and all above it, `completed` the facilities that would be sudah if
 * they met all of these. Facilities lack several criteria: adding up the bars would count them more than once.
 */
export type BlockerLine = Blocker & Readonly<{ actor: Actor; through: readonly string[]; completed: number }>;

/** The blockers of a list in its order, each with what meeting it and all above it would bring. */
export function blockerLines(
  facilities: readonly JudgedFacility[],
  rule: IlpRule,
  {
    actorOf,
    groups,
  }: Readonly<{ actorOf: (criterion: string) => Actor; groups: readonly (readonly Actor[])[] | null }>,
): BlockerLine[] {
  const blockers = blockersOf(facilities, rule).map((blocker) => ({ ...blocker, actor: actorOf(blocker.criterion) }));
  const ordered = groups
    ? groups.flatMap((actors) => blockers.filter(({ actor }) => actors.includes(actor)))
    : blockers;
  const { before } = whatIf(facilities, { criteria: [], facilities: [] }, rule);
  return ordered.map((blocker, index) => {
    const through = ordered.slice(0, index + 1).map(({ criterion }) => criterion);
    const { after } = whatIf(facilities, { criteria: through, facilities: [] }, rule);
    return { ...blocker, through, completed: after.numerator - before.numerator };
  });
}
