import { createHash, randomBytes } from 'node:crypto';
import type { AreaCode, AreaLevel } from '@/lib/areas/code';
import type { Reader } from '@/lib/access/reader';
import { audit } from '../audit';
import type { Store } from '../client';
import type { Area } from '../places';
import { statement } from '../statement';
import { isWritable, writeAside } from '../write';

/** 192 bits: it cannot be guessed, and needs no rate limit. */
const BYTES = 24;

/** A read-only way to one area, as those who may share it see it; the key itself is known to nobody any more. */
export type ShareKey = Readonly<{
  id: number;
  area: Readonly<{ code: AreaCode; name: string; level: AreaLevel }>;
  createdAt: string;
  createdBy: string | null;
  expiresAt: string;
  revokedAt: string | null;
  lastUsedAt: string | null;
}>;

type Asked = Readonly<{ area: Area; actor: string | null; days: number; now?: Date }>;

/** Makes a key to an area for `days` days and returns it, this once: only its hash is kept. */
export function makeShareKey(store: Store, { area, actor, days, now = new Date() }: Asked): string {
  const key = randomBytes(BYTES).toString('base64url');
  const expires = new Date(now.getTime() + days * 86_400_000);
  writeAside(store, () => {
    store.sqlite
      .prepare('INSERT INTO share_key (hash, area_id, created_at, created_by, expires_at) VALUES (?, ?, ?, ?, ?)')
      .run(hashOf(key), area.id, now.toISOString(), actor, expires.toISOString());
    audit(store, { actor, action: 'bagikan', subject: area.code, detail: `berlaku sampai ${expires.toISOString()}` });
  });
  return key;
}

/** Who reads by a key, or null for one that never was, has ended or was revoked. */
export function readerOfKey(store: Store, key: string, now = new Date()): Reader | null {
  const row = statement(
    store,
    `SELECT share_key.id, area.code AS area FROM share_key JOIN area ON area.id = area_id
     WHERE hash = ? AND revoked_at IS NULL AND expires_at > ?`,
  ).get(hashOf(key), now.toISOString()) as { id: number; area: AreaCode } | undefined;
  return row ? { kind: 'key', ...row } : null;
}

/**
 * What a key opens and until when, null where readerOfKey is; notes that it was used, unless somebody is writing just
 * then: opening a link must not wait for an import.
 */
export function openShareKey(
  store: Store,
  key: string,
  now = new Date(),
): Readonly<{ area: string; until: Date }> | null {
  const reader = readerOfKey(store, key, now);
  if (reader?.kind !== 'key') return null;
  if (isWritable(store)) {
    writeAside(store, () =>
      store.sqlite.prepare('UPDATE share_key SET last_used_at = ? WHERE id = ?').run(now.toISOString(), reader.id),
    );
  }
  const until = statement(store, 'SELECT expires_at FROM share_key WHERE id = ?', 'values').get(reader.id);
  return { area: reader.area, until: new Date(until as string) };
}

/** The keys to an area and to what lies in it that still open something, the latest first. */
export function openShareKeys(store: Store, code: string, now = new Date()): ShareKey[] {
  const rows = statement(
    store,
    `SELECT share_key.id, code, name, level, created_at AS createdAt, created_by AS createdBy, expires_at AS expiresAt,
       revoked_at AS revokedAt, last_used_at AS lastUsedAt
     FROM share_key JOIN area ON area.id = area_id
     WHERE revoked_at IS NULL AND expires_at > ? AND (code = ? OR code LIKE ? || '.%') ORDER BY share_key.id DESC`,
  ).all(now.toISOString(), code, code) as (Omit<ShareKey, 'area'> & ShareKey['area'])[];
  return rows.map(({ code: own, name, level, ...rest }) => ({ ...rest, area: { code: own, name, level } }));
}

/** The area that a key opens, whether it still does or not; null for a number that none has. */
export function areaOfShareKey(store: Store, id: number): string | null {
  const code = statement(
    store,
    'SELECT code FROM share_key JOIN area ON area.id = area_id WHERE share_key.id = ?',
    'values',
  ).get(id);
  return (code as string | undefined) ?? null;
}

/** Ends a key at once; false when it had ended or been revoked before. */
export function revokeShareKey(store: Store, id: number, actor: string | null, now = new Date()): boolean {
  return writeAside(store, () => {
    const { changes } = store.sqlite
      .prepare('UPDATE share_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL AND expires_at > ?')
      .run(now.toISOString(), id, now.toISOString());
    if (changes === 0) return false;
    audit(store, { actor, action: 'bagikan-cabut', subject: areaOfShareKey(store, id), detail: `kunci ${id}` });
    return true;
  });
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
