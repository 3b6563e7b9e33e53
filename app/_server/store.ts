import path from 'node:path';
import { type Store, openStore } from '@/db/client';

const held = globalThis as typeof globalThis & { pantauStore?: Store };

/** The server's one connection, opened on first use: build workers import routes without a database. */
export function store(): Store {
  held.pantauStore ??= openStore(databaseFile());
  return held.pantauStore;
}

function databaseFile(): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.PWS_DATABASE || 'data/pws.db');
}
