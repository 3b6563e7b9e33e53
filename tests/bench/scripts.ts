import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, type Server } from './server';

const TAG = /<script\b([^>]*)\ssrc="([^"]+)"([^>]*)>/g;

/** Bytes, packed, of the scripts that a page's HTML names; what only browsers without modules load is left out. */
export async function scriptOf(server: Server, address: string): Promise<number> {
  const page = await server.get(address);
  const tags = [...page.body.toString('utf8').matchAll(TAG)];
  const wanted = tags.filter(([, before = '', , after = '']) => !/\bnomodule\b/i.test(before + after));
  const sources = new Set(wanted.map(([, , source = '']) => source));
  assert(sources.size > 0, `${address} names no script`);
  let bytes = 0;
  for (const source of sources) {
    const script = await server.get(source);
    assert.equal(script.status, 200, source);
    bytes += gzipSync(script.body).length;
  }
  return bytes;
}

/** Bytes, packed, of the scripts that every page of this build loads: React and Next themselves. */
export function emptyScript(): number {
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, '.next', 'build-manifest.json'), 'utf8')) as {
    rootMainFiles: string[];
  };
  assert(manifest.rootMainFiles.length > 0);
  return manifest.rootMainFiles.reduce(
    (sum, file) => sum + gzipSync(fs.readFileSync(path.join(ROOT, '.next', file))).length,
    0,
  );
}
