import path from 'node:path';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { type Store, StoreError } from './client';
import { syncCatalogue } from './catalogue';
import { packWhatIsNot } from './rollup/packs';

const MIGRATIONS = path.join(process.cwd(), 'db', 'migrations');

/**
 * Brings a store to this program's version, its catalogue and packs up to date; idempotent. Refuses, without changing
 * anything, a database that a newer version of the program has made.
 */
export function migrateStore(store: Store): void {
  if (isFromNewerProgram(store)) {
    throw new StoreError(
      `Basis data ${store.path} dibuat oleh versi program yang lebih baru. Perbarui program ini; basis data tidak diubah.`,
    );
  }
  store.sqlite.pragma('foreign_keys = OFF');
  migrate(store.orm, { migrationsFolder: MIGRATIONS });
  const violations = store.sqlite.pragma('foreign_key_check') as unknown[];
  store.sqlite.pragma('foreign_keys = ON');
  if (violations.length > 0) throw new StoreError(`Basis data ${store.path}: ${violations.length} acuan rusak.`);
  syncCatalogue(store);
  packWhatIsNot(store);
}

/** True when a migration has been applied that this program does not know. */
export function isFromNewerProgram(store: Store): boolean {
  const known = new Set(readMigrationFiles({ migrationsFolder: MIGRATIONS }).map(({ hash }) => hash));
  return appliedMigrations(store).some((hash) => !known.has(hash));
}

/** True when a migration of this program has not been applied yet. */
export function needsMigration(store: Store): boolean {
  return migrationsApplied(store) < readMigrationFiles({ migrationsFolder: MIGRATIONS }).length;
}

/** How many migrations a store has seen, which is also the number of the first that it has not (0000 is the first). */
export function migrationsApplied(store: Store): number {
  return appliedMigrations(store).length;
}

function appliedMigrations({ sqlite }: Store): string[] {
  const table = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (!table) return [];
  return sqlite.prepare('SELECT hash FROM __drizzle_migrations').pluck().all() as string[];
}
