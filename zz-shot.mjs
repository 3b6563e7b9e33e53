import { chromium } from 'playwright';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const jobs = JSON.parse(process.argv[2]);
for (const [name, url, w, h, sel] of jobs) {
  const p = await b.newPage({ viewport: { width: w, height: h } });
  await p.goto('http://localhost:4303' + url);
  if (name.endsWith('pdf')) { await p.pdf({ path: `/tmp/w/grf-db/${name}`, preferCSSPageSize: true, format: 'A4' }); }
  else if (sel) await p.locator(sel).first().screenshot({ path: `/tmp/w/grf-db/${name}` });
  else await p.screenshot({ path: `/tmp/w/grf-db/${name}` });
  await p.close();
}
await b.close();
