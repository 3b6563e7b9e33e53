import { keyText } from '@/lib/imports/change';
import type { Store } from '../client';
import { type Batch, batches } from './batches';
import { changesOf } from './changes';

/** So far back is looked for who changed a row: what overtakes an open form is young. */
const MOST_BATCHES = 100;

/** Of each key (lib/imports/change's keyText) the last batch that changed its row; none where no late one did. */
export function lastTouches(store: Store, keys: ReadonlySet<string>): Map<string, Batch> {
  const found = new Map<string, Batch>();
  for (const batch of batches(store, null, MOST_BATCHES)) {
    if (found.size === keys.size) break;
    for (const { record } of changesOf(store, batch.id)) {
      const key = keyText(record);
      if (keys.has(key) && !found.has(key)) found.set(key, batch);
    }
  }
  return found;
}
