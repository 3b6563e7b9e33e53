import { describe, expect, it, vi } from 'vitest';
import { perform, seeOther } from '@/app/_api/perform';
import { refuse } from '@/app/_border/refusal';
import { closeStore, openStore } from '@/db/client';
import { addKnown, cookieOf, formRequest, served, signIn } from '../fixtures/accounts';
import { districtStore } from '../fixtures/store';

/** A form of an administrator, answered by `work`. */
async function sent(work: () => Response, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const store = districtStore();
  await addKnown(store, 'admin', 'admin');
  served(store);
  const cookie = cookieOf(await signIn('admin'));
  return perform('steward', work)(formRequest('/data/uji', {}, { cookie, ...headers }));
}

const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

describe('perform', () => {
  it('leads on by 303, by an address of this server', async () => {
    const answer = await sent(() => seeOther('/data/riwayat'));
    expect([answer.status, answer.headers.get('location'), answer.headers.get('cache-control')]).toEqual([
      303,
      '/data/riwayat',
      'no-store',
    ]);
  });

  it('answers a full disk and a busy database with a sentence, and keeps the rest to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const full = await sent(failing('ENOSPC'));
    expect([full.status, await full.text()]).toEqual([503, expect.stringContaining('Ruang cakram penuh')]);
    expect((await sent(failing('SQLITE_BUSY'))).status).toBe(503);
    const odd = await sent(failing('EODD'));
    expect([odd.status, await odd.text()]).toEqual([500, expect.not.stringContaining('EODD')]);
    expect(log).toHaveBeenCalledTimes(3);
    log.mockRestore();
  });

  it('shows a refusal as a page to a person and as problem details to a program', async () => {
    const work = () => refuse(400, 'alasan', 'Tulis alasannya.');
    const page = await sent(work, { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('Tulis alasannya.');
    expect((await sent(work)).headers.get('content-type')).toBe('application/problem+json');
  });

  it('does nothing for another site’s page, whoever is signed in', async () => {
    const work = vi.fn(() => seeOther('/'));
    expect((await sent(work, { origin: 'https://lain.example' })).status).toBe(403);
    expect((await sent(work, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(work).not.toHaveBeenCalled();
  });
});

describe('while another process writes', () => {
  it('waits without holding up anybody, and goes on as soon as it may', async () => {
    const store = districtStore();
    await addKnown(store, 'admin', 'admin');
    served(store);
    const cookie = cookieOf(await signIn('admin'));
    const writer = openStore(store.path);
    writer.sqlite.exec('BEGIN IMMEDIATE');
    const work = vi.fn(() => seeOther('/'));
    const answer = perform('steward', work)(formRequest('/data/uji', {}, { cookie }));
    // Others are served meanwhile: a turn of the event loop comes long before the writer ends.
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(work).not.toHaveBeenCalled();
    writer.sqlite.exec('ROLLBACK');
    closeStore(writer);
    expect((await answer).status).toBe(303);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
