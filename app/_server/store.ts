import fs from 'node:fs';
import path from 'node:path';
import { type Store, closeStore, openStore } from '@/db/client';

/** Which file an open connection reads: a path can be given to another file while the server runs. */
type Held = Readonly<{ store: Store; file: string; identity: string }>;

const held = globalThis as typeof globalThis & { pantauStore?: Held };

/**
 * The server's one connection, opened on first use: build workers import routes without a database. When the file has
 * been replaced (a restored copy, a new district) the new one is opened; when it is gone, StoreError says so rather
 * than showing figures of a file that nobody has any more.
 */
export function store(): Store {
  const file = databaseFile();
  const identity = identityOf(file);
  if (held.pantauStore?.file === file && held.pantauStore.identity === identity) return held.pantauStore.store;
  if (held.pantauStore) closeStore(held.pantauStore.store);
  delete held.pantauStore;
  const opened = openStore(file);
  held.pantauStore = { store: opened, file, identity: identityOf(file) };
  return opened;
}

function databaseFile(): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.PWS_DATABASE || 'data/pws.db');
}

/** Device and inode: they change when a file is replaced, not when it is written. */
function identityOf(file: string): string {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : 'gone';
}
