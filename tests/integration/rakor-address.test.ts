import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainMissing } from '@/app/_border/missing';
import { leadsNowhere } from '@/app/_border/page-address';
import { deployment } from '@/app/_server/deployment';
import { mayReadNotes, meetingLinks, rakorLines } from '@/app/_server/rakor-desk';
import { findArea } from '@/db/places';
import { closeRakor, startRakor } from '@/db/rakor/holding';
import { createRakor } from '@/db/rakor/rakor-writer';
import { findRakor } from '@/db/rakor/rakors';
import type { Store } from '@/db/client';
import { PUBLIC, type Reader, type Role } from '@/lib/access/reader';
import { month } from '@/lib/coverage/period';
import { served } from '../fixtures/accounts';
import { networkStore } from '../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
});

const reader = (role: Role): Reader => ({ kind: 'account', id: role, name: role, role, area: null });

function meeting(store: Store, title: string, heldOn: string, area = '62.02'): number {
  return createRakor(
    store,
    {
      title,
      heldOn,
      place: '',
      period: month(2026, 3),
      areaId: findArea(store, area)!.id,
      items: [{ kind: 'teks', options: {}, title, body: null, notes: null }],
    },
    null,
  );
}

describe('addresses of meetings', () => {
  it('lead nowhere for a meeting, area or item that is none, and somewhere for all else', async () => {
    const store = networkStore();
    served(store, 'true');
    const id = meeting(store, 'Rakor', '2026-11-20');
    const isNowhere = (path: string) => leadsNowhere(new URL(path, 'http://localhost'), new Headers());
    for (const path of [
      '/rakor/99',
      '/rakor/x',
      `/rakor/${id}?ubah=x`,
      '/rakor?wilayah=62.02.01.1001',
      '/rakor?wilayah=9',
    ])
      expect(await isNowhere(path), path).toBe(true);
    for (const path of ['/rakor', `/rakor/${id}`, `/rakor/${id}?ubah=7`, '/rakor?wilayah=62.02.01', '/rakor/buat'])
      expect(await isNowhere(path), path).toBe(false);
    expect(explainMissing('/rakor/99', true)).toMatchObject({
      sentence: expect.stringContaining('Rapat nomor "99" tidak ada'),
      choices: [{ href: '/rakor' }, { href: '/' }],
    });
  });
});

describe('the list of meetings', () => {
  it('gives those to come by their day, then those that ended, with what was agreed and what of it is done', () => {
    const store = networkStore();
    const [late, soon, old] = [
      meeting(store, 'Nanti', '2026-12-01'),
      meeting(store, 'Segera', '2026-11-20', '62.02.01'),
      meeting(store, 'Dulu', '2026-08-01'),
    ];
    startRakor(store, old, { actor: null, timeZone: 'Asia/Jakarta' });
    closeRakor(store, old, null);
    const agree = store.sqlite.prepare(
      `INSERT INTO agreement (rakor_id, problem, action, office_id, deadline, area_id, state, created_at)
       VALUES (?, 'm', 't', (SELECT min(id) FROM office), '2026-12-01', ?, ?, '2026-08-01')`,
    );
    for (const state of ['baru', 'selesai', 'selesai']) agree.run(old, findArea(store, '62.02')!.id, state);
    const { open, ended } = rakorLines(store);
    expect(open.map(({ rakor }) => rakor.id)).toEqual([soon, late]);
    expect(open[0]).toMatchObject({ areaName: 'Kecamatan Hulu', agreed: undefined });
    expect(ended).toMatchObject([{ rakor: { id: old, state: 'selesai' }, agreed: { total: 3, done: 2 } }]);
  });
});

describe('what a reader is led to', () => {
  it('are no minutes before the meeting, and notes only for who prepares or analyses', () => {
    const store = networkStore();
    served(store, 'true');
    const id = meeting(store, 'Rakor', '2026-11-20');
    const links = (who: Reader) => meetingLinks(who, deployment(), findRakor(store, id)!).map(({ href }) => href);
    expect(links(PUBLIC).filter((href) => href.startsWith('/unduh/berita-acara'))).toEqual([]);
    expect(
      (['admin', 'analis', 'puskesmas', 'camat', 'pembaca'] as const).filter((role) =>
        mayReadNotes(reader(role), deployment()),
      ),
    ).toEqual(['admin', 'analis']);
    expect(mayReadNotes(PUBLIC, deployment())).toBe(false);
  });
});
