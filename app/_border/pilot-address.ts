import type { Month } from '@/lib/coverage/period';
import { type Query, optional, readMonth } from './parameters';

/** The month that lokus are compared from (`mulai`); null where the address leaves it to the rule. */
export function readPilotStart(query: Query): Month | null {
  const text = optional(query, 'mulai');
  return text === null ? null : readMonth(text, 'mulai');
}
