import fs from 'node:fs';
import path from 'node:path';

export const dynamic = 'force-dynamic';

const FILE = path.join(/* turbopackIgnore: true */ process.cwd(), 'app', '_worker', 'luring.js');

/** The service worker, as it stands in the sources: it is no part of any page. Asked for anew at each visit. */
export function GET(): Response {
  return new Response(fs.readFileSync(FILE), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
