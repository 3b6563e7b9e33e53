/*
 * Keeps the last copy of each page that was read, for the times without a network. The network always comes first: a copy
 * is shown only when nothing answers, and says so, with how old its data is. Pages that write, and whatever is not a page
 * of figures, are never kept.
 */
const COPIES = 'salinan-halaman';
const BUILD = 'berkas-program';
/** As many pages as a camat opens in a month; the oldest go first. */
const MOST_PAGES = 60;
const KEPT =
  /^\/($|wilayah\/|puskesmas\/|indikator|fasilitas(?!\/[^/]+\/ubah$)|definisi|tindak-lanjut$|rakor\/\d+\/paparan$)/;
/** Whose page an answer is (proxy.ts). */
const OWNER = 'x-pantau-pembaca';
/** Files of a dozen builds. */
const MOST_FILES = 300;
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
  if (request.method === 'POST' && url.pathname === '/keluar') event.waitUntil(emptied());
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
    event.waitUntil(noted(url, answer.clone()));
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

let turn = Promise.resolve();

function emptied() {
  turn = turn.then(() => caches.delete(COPIES)).catch(() => undefined);
  return turn;
}

/** What an answer means for the copies; one answer after the other, so that none is kept for who has just left. */
function noted(url, answer) {
  turn = turn.then(() => note(url, answer)).catch(() => undefined);
  return turn;
}

/**
 * Copies are one reader's. An answer to another (who signed in, whose session or key has ended) takes them all with it,
 * those of pages that were not asked for again too.
 */
async function note(url, answer) {
  const copies = await caches.open(COPIES);
  const owner = answer.headers.get(OWNER);
  const [last] = (await copies.keys()).slice(-1);
  const known = last && (await copies.match(last));
  if (owner !== null && known && known.headers.get(OWNER) !== owner) await caches.delete(COPIES);
  if (isKept(url, answer)) await keep(url, answer);
  else if (isRefused(answer)) await forget(url);
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
    await noted(url, answer);
  } catch {
    // No network any more: the next visit keeps it.
  }
}

/** Keeps a page with the files of the build that it names, so that it opens whole. */
async function keep(url, answer) {
  const text = await answer.text();
  const copies = await caches.open(COPIES);
  const address = addressOf(url);
  await copies.delete(address);
  const headers = new Headers(answer.headers);
  headers.set('x-salinan', new Date().toISOString());
  await copies.put(address, new Response(text, { headers }));
  await trim(copies, MOST_PAGES);
  const build = await caches.open(BUILD);
  const files = new Set(text.match(/\/_next\/static\/[^"'\\\s)]+/g));
  await Promise.all(
    [...files].map(async (file) => {
      if (!(await build.match(file))) await build.add(file).catch(() => undefined);
    }),
  );
  await trim(build, MOST_FILES);
}

/** Lets the oldest go. */
async function trim(cache, most) {
  const old = (await cache.keys()).slice(0, -most);
  await Promise.all(old.map((each) => cache.delete(each)));
}

/** A copy with what must be known of it: that there is no network, how old its data is, and when it was read. */
async function withBanner(copy) {
  const text = await copy.text();
  // The foot of a page says it, or that of each slide.
  const said = /<p>Data per ([^<]+)<\/p>/.exec(text) ?? /data per ([^<;]+)[<;]/.exec(text);
  const dataPer = said?.[1] ?? 'waktu yang tidak diketahui';
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
