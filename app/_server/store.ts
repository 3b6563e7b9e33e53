import path from 'node:path';
import { type Store, openStore } from '@/db/client';

const held = globalThis as typeof globalThis & { pantauStore?: Store };

/** The server's one connection, opened on first use: build workers import routes without a database. */
export function store(): Store {
  held.pantauStore ??= openStore(databaseFile());
  return held.pantauStore;
}

function databaseFile(): string {
  const root = /* turbopackIgnore: true */ process.cwd();
  return path.resolve(root, process.env.PWS_DATABASE ?? path.join('data', 'pws.db'));
}
