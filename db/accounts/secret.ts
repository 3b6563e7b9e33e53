import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { StoreError } from '../client';

const kept = new Map<string, string>();

/**
 * The key that session cookies are signed with: made from PWS_SECRET where it is set, else from one that is drawn once
 * and kept beside the database, readable by its owner only. A copy of the database alone forges no session.
 * Throws StoreError when it can be neither read nor made.
 */
export function sessionKey(database: string, given = process.env.PWS_SECRET): string {
  const secret = given || kept.get(database) || readOrDraw(database);
  if (!given) kept.set(database, secret);
  return createHash('sha256').update(`pantau-ilp session ${secret}`).digest('hex');
}

/** Where the secret of a database is kept. */
export function secretFile(database: string): string {
  return `${database}.secret`;
}

function readOrDraw(database: string): string {
  const file = secretFile(database);
  try {
    if (!fs.existsSync(file)) draw(file);
    const secret = fs.readFileSync(file, 'utf8').trim();
    if (secret) return secret;
  } catch (error) {
    throw new StoreError(`${file} tidak dapat dibaca atau dibuat: ${(error as Error).message}. Atur PWS_SECRET.`);
  }
  throw new StoreError(`${file} kosong. Hapus berkas itu, atau atur PWS_SECRET.`);
}

/** Written whole under another name first, so that two processes that start together agree on one. */
function draw(file: string): void {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    fs.linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}
