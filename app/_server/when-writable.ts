import { setTimeout } from 'node:timers/promises';
import type { Store } from '@/db/client';
import { isWritable } from '@/db/write';

/** Milliseconds between two looks, and how many: as long as a person waits for a form. */
const LOOK_EVERY = 50;
const LOOKS = 400;

/**
 * Waits until nobody else writes, without holding up the pages of others: the database itself would be waited for by
 * the whole server. After that it is tried all the same, and a refusal says what to do.
 */
export async function whenWritable(held: Store): Promise<void> {
  for (let look = 0; look < LOOKS && !isWritable(held); look++) await setTimeout(LOOK_EVERY);
}
