import type { Reader } from './reader';

/** Who sent something, as the ledger keeps it. */
export type Sent = Readonly<{ actor: string | null }>;

/** History with names and files: the Dinkes sees all of it, a puskesmas what it has sent itself. */
export function mayReadBatch(reader: Reader, { actor }: Sent): boolean {
  if (reader.kind !== 'account') return false;
  if (reader.role === 'admin' || reader.role === 'analis') return true;
  return reader.role === 'puskesmas' && actor === reader.name;
}
