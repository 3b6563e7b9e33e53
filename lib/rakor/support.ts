import type { Gap } from '@/lib/analysis/by-actor';
import type { Actor } from '@/lib/facilities/criteria';

/** Who is asked for support at a meeting, in the order in which they are addressed (domain section 9). */
export const PARTIES = ['camat', 'desa', 'tp-posyandu', 'opd'] as const;
export type Party = (typeof PARTIES)[number];

/** One thing that is asked of a party: the words, how many it is about, and of how many; `optional` is not wajib. */
export type Request = Readonly<{ text: string; count: number; all: number; noun: string; optional?: boolean }>;

/** What is asked of a party, most needed first, and how many areas it is asked to accompany. */
export type Support = Readonly<{
  party: Party;
  title: string;
  requests: readonly Request[];
  accompanied?: Readonly<{ count: number; noun: string }>;
}>;

/**
 * The criteria that one party can move and facilities were reported to lack: wajib ones first, then the most frequent.
 * What nobody reported asks for nothing (contracts section 7).
 */
export function requestsOf(gaps: readonly Gap[], actors: readonly Actor[]): Request[] {
  return gaps
    .filter(({ criterion, lacking }) => actors.includes(criterion.actor) && lacking > 0)
    .map(({ criterion, lacking, reported }) => ({
      text: criterion.lacking,
      count: lacking,
      all: reported,
      noun: criterion.type,
      optional: !criterion.wajib,
    }));
}
