import { type Agreement, type AgreementState, isOpen, stateOn } from './agreement';

/** The states in the order of what needs somebody: late, new, under way, done, dropped. */
export const NEED_ORDER: readonly AgreementState[] = ['terlambat', 'baru', 'berjalan', 'selesai', 'batal'];

/**
 * Agreements by need on a day: late ones first, the longest late ahead; then what is still open, the nearest deadline
 * ahead; what is over comes last, the newest first.
 */
export function byNeed<T extends Agreement>(agreements: readonly T[], today: string): T[] {
  const rank = (each: T) =>
    stateOn(each, today) === 'terlambat' ? 0 : isOpen(each) ? 1 : each.state === 'selesai' ? 2 : 3;
  return [...agreements].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    const order = a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : a.id - b.id;
    return rank(a) < 2 ? order : -order;
  });
}

/** How many agreements stand in each state on a day; each agreement counts once. */
export function stateCounts(agreements: readonly Agreement[], today: string): Record<AgreementState, number> {
  const counts: Record<AgreementState, number> = { terlambat: 0, baru: 0, berjalan: 0, selesai: 0, batal: 0 };
  for (const each of agreements) counts[stateOn(each, today)] += 1;
  return counts;
}
