import { expect, test } from '@playwright/test';

/** Enough of every kind of address; the rest differ by their code only. */
const MOST_OF_A_KIND = 6;
const MOST = 150;

/** Addresses of one kind differ by area, facility, indicator, period or sum of it. */
function kindOf({ pathname, searchParams }: URL): string {
  const path = pathname.replace(/\/[^/]*\d[^/]*/g, '/*').replace(/^\/(indikator|definisi)\/[^/]+/, '/$1/*');
  return [path, ...[...searchParams.keys()].sort()].join(' ');
}

/** The internal addresses that a page links to, without what only leads back into itself. */
function linksOf(html: string, base: URL): URL[] {
  return [...html.matchAll(/<a [^>]*href="([^"#]+)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), base))
    .filter(({ origin }) => origin === base.origin);
}

test('every link leads somewhere', { tag: '@laptop' }, async ({ request, baseURL }) => {
  test.setTimeout(120_000);
  const start = new URL('/', baseURL);
  const [seen, kinds, broken] = [new Set([start.href]), new Map<string, number>(), [] as string[]];
  let level = [{ url: start, from: 'the start' }];
  for (let depth = 0; depth <= 2; depth += 1) {
    const next: typeof level = [];
    for (const { url, from } of level) {
      const answer = await request.get(url.href);
      if (answer.status() >= 400) broken.push(`${url.pathname}${url.search} (on ${from}): ${answer.status()}`);
      if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
      for (const link of linksOf(await answer.text(), url)) {
        const count = kinds.get(kindOf(link)) ?? 0;
        if (seen.has(link.href) || count >= MOST_OF_A_KIND || seen.size >= MOST) continue;
        seen.add(link.href);
        kinds.set(kindOf(link), count + 1);
        next.push({ url: link, from: `${url.pathname}${url.search}` });
      }
    }
    level = next;
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(60);
  for (const kind of ['/wilayah/*', '/puskesmas/*', '/indikator/*', '/definisi/*']) {
    expect(
      [...kinds.keys()].some((found) => found.startsWith(kind)),
      kind,
    ).toBe(true);
  }
});
