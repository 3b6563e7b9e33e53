import fs from 'node:fs';
import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const c = await b.newContext({ viewport: { width: 1366, height: 768 }, bypassCSP: true });
const p = await c.newPage();
for (const path of ['/', '/wilayah/62.02.06', '/indikator/K6', '/wilayah/62.02.06/matriks']) {
  await p.goto('http://127.0.0.1:3141' + path, { waitUntil: 'networkidle' });
  await p.addStyleTag({ content: fs.readFileSync('app/_ui/styles/print.css', 'utf8') });
  await p.pdf({ path: `/tmp/x-pdf/print${path.replaceAll('/', '_')}.pdf`, preferCSSPageSize: true });
}
await b.close();
