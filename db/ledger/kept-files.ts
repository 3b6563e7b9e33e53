import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { UploadedFile } from '@/lib/imports/report';
import type { Store } from '../client';

/** A file that the ledger names: its own name, and the hash under which its bytes are kept. */
export type KeptFile = Readonly<{ name: string; sha256: string }>;

/** Keeps the bytes of files, once each however often they are sent; returns how the ledger names them. */
export function keepFiles({ sqlite }: Store, files: readonly UploadedFile[]): KeptFile[] {
  const insert = sqlite.prepare(
    'INSERT INTO kept_file (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
  );
  return files.map(({ name, content }) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    insert.run(sha256, content.byteLength, deflateSync(content));
    return { name, sha256 };
  });
}

/** The bytes of a kept file, or null when none are kept under that hash. */
export function keptFile({ sqlite }: Store, { name, sha256 }: KeptFile): UploadedFile | null {
  const content = sqlite.prepare('SELECT content FROM kept_file WHERE sha256 = ?').pluck().get(sha256);
  return content === undefined ? null : { name, content: inflateSync(content as Buffer) };
}
