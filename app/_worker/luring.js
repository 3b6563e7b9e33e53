/*
 * Keeps the last copy of each page that was read, for the times without a network. The network always comes first: a copy
 * is shown only when nothing answers, and says so, with how old its data is. Pages that write, and whatever is not a page
 * of figures, are never kept.
 */
const COPIES = 'salinan-halaman';
const BUILD = 'berkas-program';
/** As many pages as a camat opens in a month; the oldest go first. */
const MOST_PAGES = 60;
const KEPT = /^\/($|wilayah\/|puskesmas\/|indikator|fasilitas|definisi|tindak-lanjut$|rakor\/\d+\/paparan$)/;
const STATIC = /^\/_next\/static\//;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim();
      // The page that brought this worker was read before it: it is kept as well.
      for (const client of await self.clients.matchAll({ type: 'window' })) await keepAgain(client.url);
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  // Who signs out leaves nothing behind on the device.
  if (request.method === 'POST' && url.pathname === '/keluar') event.waitUntil(caches.delete(COPIES));
  if (request.method !== 'GET') return;
  if (STATIC.test(url.pathname)) event.respondWith(fromBuild(request));
  else if (request.mode === 'navigate') event.respondWith(page(event, url));
});

/** Files of the build carry their content's hash in their name: what is kept is right. */
async function fromBuild(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(BUILD)).put(request, answer.clone());
  return answer;
}

async function page(event, url) {
  try {
    const answer = await fetch(event.request);
    if (isKept(url, answer)) event.waitUntil(keep(url, answer.clone()));
    else if (isRefused(answer)) event.waitUntil(forget(url));
    return answer;
  } catch {
    const copy = await caches.open(COPIES).then((copies) => copies.match(addressOf(url)));
    return copy ? withBanner(copy) : nothingKept();
  }
}

function isKept(url, answer) {
  const type = answer.headers.get('content-type') ?? '';
  return KEPT.test(url.pathname) && answer.ok && !answer.redirected && type.includes('text/html');
}

/** What may no longer be read, or is no longer there: the copy goes too. A navigation is led on by a redirect unopened. */
function isRefused({ type, status }) {
  return type === 'opaqueredirect' || [401, 403, 404, 410].includes(status);
}

async function forget(url) {
  const copies = await caches.open(COPIES);
  await copies.delete(addressOf(url));
}

async function keepAgain(address) {
  const url = new URL(address);
  if (!KEPT.test(url.pathname)) return;
  try {
    const answer = await fetch(address, { credentials: 'same-origin', headers: { accept: 'text/html' } });
    if (isKept(url, answer)) await keep(url, answer);
  } catch {
    // No network any more: the next visit keeps it.
  }
}

/** Keeps a page with the files of the build that it names, so that it opens whole. */
async function keep(url, answer) {
  const text = await answer.clone().text();
  const copies = await caches.open(COPIES);
  const address = addressOf(url);
  await copies.delete(address);
  const headers = new Headers(answer.headers);
  headers.set('x-salinan', new Date().toISOString());
  await copies.put(address, new Response(text, { headers }));
  const old = (await copies.keys()).slice(0, -MOST_PAGES);
  await Promise.all(old.map((each) => copies.delete(each)));
  const build = await caches.open(BUILD);
  const files = new Set(text.match(/\/_next\/static\/[^"'\\\s)]+/g));
  await Promise.all(
    [...files].map(async (file) => {
      if (!(await build.match(file))) await build.add(file).catch(() => undefined);
    }),
  );
}

/** A copy with what must be known of it: that there is no network, how old its data is, and when it was read. */
async function withBanner(copy) {
  const text = await copy.text();
  const dataPer = /<p>Data per ([^<]+)<\/p>/.exec(text)?.[1] ?? 'waktu yang tidak diketahui';
  const readAt = new Date(copy.headers.get('x-salinan'));
  const when = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(readAt);
  const banner =
    '<aside class="offline-banner" role="status"><p class="page"><strong>Tanpa jaringan.</strong> ' +
    `Ini salinan yang Anda buka ${when}; data per ${dataPer}.</p></aside>`;
  return new Response(text.replace('<main', `${banner}<main`), { headers: copy.headers });
}

function nothingKept() {
  const text =
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Tanpa jaringan · Pantau ILP</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"></head>' +
    '<body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem">' +
    '<main><h1 style="font-size: 1.5rem">Tanpa jaringan</h1><p>Halaman ini belum pernah dibuka di perangkat ini, ' +
    'jadi belum ada salinannya. Sambungkan ke jaringan lalu muat ulang, atau kembali ke halaman yang pernah Anda buka.</p>' +
    '<p><a href="/">Ringkasan</a></p></main></body></html>';
  return new Response(text, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A page's address without what only marks a visit. */
function addressOf(url) {
  const plain = new URL(url);
  plain.hash = '';
  plain.searchParams.delete('tiket');
  // One copy serves every slide: the presentation reads from the address which one is asked for.
  if (/^\/rakor\/\d+\/paparan$/.test(plain.pathname)) plain.searchParams.delete('slide');
  return plain.href;
}
