import { defineConfig } from 'drizzle-kit';

/** Its output is edited by hand before it is committed: drizzle-kit writes neither STRICT nor WITHOUT ROWID. */
export default defineConfig({ dialect: 'sqlite', schema: './db/schema/*.ts', out: './db/migrations' });
