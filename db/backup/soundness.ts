import { type Sqlite, StoreError, closeStore, openStore } from '../client';
import { holdsDistrict } from '../places';
import { storageFault } from '../fault';
import { isFromNewerProgram } from '../migrate';

/** A database file that SQLite itself finds damaged. */
export class DamagedError extends StoreError {}

/** Throws DamagedError when SQLite finds a broken page, row, index or reference. Reads everything. */
export function requireSound(sqlite: Sqlite, name: string): void {
  const [first] = sqlite.pragma('integrity_check(1)') as { integrity_check: string }[];
  if (first?.integrity_check !== 'ok') {
    throw new DamagedError(`${name} rusak (${first?.integrity_check.replaceAll('\n', ' ')}).`);
  }
  const references = sqlite.pragma('foreign_key_check') as unknown[];
  if (references.length > 0) throw new DamagedError(`${name} rusak: ${references.length} acuan antartabel putus.`);
}

/**
 * Looks whether a file can take a database's place: it is this program's, whole, and not from a newer version. `name`
 * is what the file is called in the sentence of the StoreError.
 */
export function requireUsable(file: string, name: string): void {
  const store = openStore(file, { readonly: true });
  try {
    if (!holdsDistrict(store)) throw new StoreError(`${name} bukan basis data Pantau ILP.`);
    requireSound(store.sqlite, name);
    if (isFromNewerProgram(store)) {
      throw new StoreError(`${name} dibuat oleh versi program yang lebih baru. Perbarui program ini dahulu.`);
    }
  } catch (error) {
    throw damageOf(error, name) ?? error;
  } finally {
    closeStore(store);
  }
}

/** Damage that shows while opening or reading, as DamagedError; null for any other error. */
export function damageOf(error: unknown, name: string): DamagedError | null {
  if (error instanceof DamagedError) return error;
  const fault = error instanceof StoreError ? error.cause : error;
  if (!(fault instanceof Error) || !('code' in fault)) return null;
  if (fault.code === 'SQLITE_NOTADB') return new DamagedError(`${name} bukan basis data Pantau ILP, atau rusak.`);
  return String(fault.code).startsWith('SQLITE_CORRUPT') ? new DamagedError(`${name} rusak (${fault.message}).`) : null;
}

/** An error as the sentence to show when `what` has not been done; other errors keep their message. */
export function refusal(what: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(`${what} ${storageFault(error) ?? (error instanceof Error ? error.message : String(error))}`);
}
