import { areaId, levelOf, parseAreaCode, parentCode } from '@/lib/areas/code';
import type { Store } from './client';

export type NewArea = Readonly<{ code: string; name: string; longitude?: number; latitude?: number }>;

/**
 * Adds areas with their codes, parents before children (they are sorted here). Throws on a code that has no code's
 * form or whose parent is neither stored nor given.
 */
export function addAreas({ sqlite }: Store, areas: readonly NewArea[]): void {
  const insert = sqlite.prepare(
    'INSERT INTO area (id, code, name, level, parent_id, longitude, latitude) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const byDepth = [...areas].sort((a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1));
  for (const { code: text, name, longitude, latitude } of byDepth) {
    const code = parseAreaCode(text);
    if (!code) throw new Error(`${text} is no area code`);
    const parent = parentCode(code);
    insert.run(areaId(code), code, name, levelOf(code), parent && areaId(parent), longitude ?? null, latitude ?? null);
  }
}

/** Marks the kabupaten or kota that this database is for; example or real, for life. */
export function setDistrict({ sqlite }: Store, code: string, example: boolean, source: string): void {
  const parsed = parseAreaCode(code);
  if (!parsed) throw new Error(`${code} is no area code`);
  sqlite
    .prepare('INSERT INTO district (area_id, example, source) VALUES (?, ?, ?)')
    .run(areaId(parsed), example ? 1 : 0, source);
}
