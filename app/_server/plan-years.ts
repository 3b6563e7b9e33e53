import { yearOf } from '@/lib/coverage/period';
import type { Deployment } from './deployment';

/** The years that a plan is looked at in, newest first: those it has, the current one, the next, and the asked one. */
export function planYears(held: readonly number[], { current }: Deployment, asked: number): number[] {
  const now = yearOf(current);
  return [...new Set([...held, now, now + 1, asked])].sort((a, b) => b - a);
}
