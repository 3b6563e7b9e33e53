import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ cwd: path.resolve(import.meta.dirname, '../..') });

/** The rules that ESLint reports for a text as if it stood in that file. */
async function reported(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

describe('arrows app -> db -> lib', () => {
  it.each([
    ['lib/coverage/sample.ts', "import { openStore } from '@/db/client';\nopenStore('x');"],
    ['lib/coverage/sample.ts', "export type { Store } from '../../db/client';"],
    ['lib/coverage/sample.ts', "export * from '@/app/_ui/shell/frame';"],
    ['lib/coverage/sample.ts', "export const load = () => import('@/db/client');"],
    ['lib/coverage/sample.ts', "export type Loaded = import('@/db/client').Store;"],
    ['lib/coverage/sample.ts', "import fs from 'node:fs';\nfs.readFileSync('x');"],
    ['lib/coverage/sample.ts', "import { readFile } from 'fs/promises';\nreadFile('x');"],
    ['lib/coverage/sample.ts', "import { useState } from 'react';\nuseState(1);"],
    ['lib/coverage/sample.ts', "import { notFound } from 'next/navigation';\nnotFound();"],
    ['lib/coverage/sample.ts', "import Database from 'better-sqlite3';\nnew Database('x');"],
    ['lib/coverage/sample.ts', "import { sql } from 'drizzle-orm';\nsql`1`;"],
    ['db/queries/sample.ts', "import { Frame } from '@/app/_ui/chart/frame';\nFrame();"],
    ['db/queries/sample.ts', "import { cache } from 'react';\ncache(() => 1);"],
    ['db/queries/sample.ts', "import { headers } from 'next/headers';\nheaders();"],
    ['app/_ui/chart/sample.tsx', "import { temporaryStore } from '@/tests/fixtures/store';\ntemporaryStore();"],
    ['app/_ui/chart/sample.tsx', "'use client';\nimport { dataVersion } from '@/db/write';\ndataVersion({} as never);"],
    ['app/_ui/chart/sample.tsx', "'use client';\nimport { store } from '@/app/_server/store';\nstore();"],
  ])('reports %s: %s', async (file, text) => {
    expect(await reported(file, text)).toContain('house/arrows');
  });

  it.each([
    [
      'lib/coverage/sample.ts',
      "import { fraction } from './ratio';\nimport { z } from 'zod';\nz.number().parse(fraction);",
    ],
    [
      'db/queries/sample.ts',
      "import fs from 'node:fs';\nimport { month } from '@/lib/coverage/period';\nfs.statSync(String(month));",
    ],
    ['app/_ui/chart/sample.tsx', "import { dataVersion } from '@/db/write';\ndataVersion({} as never);"],
    [
      'app/_ui/chart/sample.tsx',
      "'use client';\nimport type { DataVersion } from '@/db/write';\nexport type Seen = DataVersion;",
    ],
    ['scripts/sample.ts', "import { openStore } from '@/db/client';\nopenStore('x');"],
    ['tests/unit/sample.test.ts', "import { openStore } from '@/db/client';\nopenStore('x');"],
  ])('allows %s: %s', async (file, text) => {
    expect(await reported(file, text)).toEqual([]);
  });
});

describe('lib is pure', () => {
  it.each(['Date.now()', 'new Date()', 'Date()', 'performance.now()', 'Math.random()'])('reports %s', async (text) => {
    expect(await reported('lib/coverage/sample.ts', `export const x = ${text};`)).toEqual(['house/clock']);
    expect(await reported('db/sample.ts', `export const x = ${text};`)).toEqual([]);
  });

  it('lets a given moment be made into a date', async () => {
    expect(await reported('lib/coverage/sample.ts', 'export const x = (at: string) => new Date(at);')).toEqual([]);
  });
});

describe('house rules', () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, at) => `export const x${at} = 1;\n`).join('');

  it('ends a file at 250 lines', async () => {
    expect(await reported('db/queries/sample.ts', lines(250))).toEqual([]);
    expect(await reported('db/queries/sample.ts', lines(251))).toEqual(['max-lines']);
  });

  it('refuses any', async () => {
    expect(await reported('lib/coverage/sample.ts', 'export const x = (y: any) => y;')).toEqual([
      '@typescript-eslint/no-explicit-any',
    ]);
  });
});
