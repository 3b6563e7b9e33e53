import type { ImportLimits } from '@/lib/imports/limits';
import type { Store } from '../client';
import { amountOf } from '../settings';

const MIB = 1024 * 1024;

/** How much one call may bring here: what the district has set, or contracts section 7's limits. */
export function importLimits(store: Store): ImportLimits {
  return {
    fileBytes: amountOf(store, 'import.fileMiB') * MIB,
    unpackedBytes: amountOf(store, 'import.unpackedMiB') * MIB,
    tableRows: amountOf(store, 'import.tableRows'),
  };
}
