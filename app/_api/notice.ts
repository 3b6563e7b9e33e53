/**
 * A short page for a person whose form was refused before any page could answer it: complete without scripts, styles
 * or anything else to load. `headers` adds to the answer's own.
 */
export function notice(
  status: number,
  { title, sentence, href, label }: Readonly<{ title: string; sentence: string; href: string; label: string }>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const text = [
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><link rel="icon" href="/icon.svg">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escaped(title)} · Pantau ILP</title></head>`,
    '<body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem">',
    `<main><h1 style="font-size: 1.5rem">${escaped(title)}</h1><p>${escaped(sentence)}</p>`,
    `<p><a href="${escaped(href)}">${escaped(label)}</a></p></main></body></html>`,
  ].join('');
  return new Response(text, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** True when a browser asks for a page rather than a program for data. */
export function wantsPage(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
