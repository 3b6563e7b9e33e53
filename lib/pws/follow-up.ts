import type { Target } from '@/lib/coverage/target';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Need, NeedOrder } from './need-order';
import type { PwsRow } from './row';

/** A need with what sentences and tables say of it: which indicator, measured against which target of the year. */
export type FollowUp = Need & Readonly<{ indicator: Indicator; target: Target }>;

/** What is to be done in a place, in order of need, and the rows that cannot be judged yet, in the order given. */
export type FollowUps = NeedOrder<FollowUp> & Readonly<{ unjudged: readonly PwsRow[] }>;

/** All needs of a place, small ones last. */
export function allNeeds({ ranked, small }: NeedOrder<FollowUp>): readonly FollowUp[] {
  return [...ranked, ...small];
}
