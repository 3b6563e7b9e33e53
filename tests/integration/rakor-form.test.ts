import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/db/client';
import { findArea } from '@/db/places';
import { startRakor } from '@/db/rakor/holding';
import { createRakor } from '@/db/rakor/rakor-writer';
import { factsMark, itemMark, minutesMark, orderMark } from '@/db/rakor/rakor-mark';
import { agendaOf, findRakor, rakors } from '@/db/rakor/rakors';
import { dataVersion } from '@/db/write';
import { month } from '@/lib/coverage/period';
import type { ItemKind } from '@/lib/rakor/agenda';
import type { Reader } from '@/lib/access/reader';
import { defaultAgenda } from '@/lib/rakor/default-agenda';
import { ADMIN, desk, returnedForm } from '../fixtures/form';
import { networkStore } from '../fixtures/network';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.doUnmock('@/app/_server/reader');
});

const SECOND: Reader = { kind: 'account', id: 'b', name: 'kesmas', role: 'admin', area: null };

const make = () => import('@/app/rakor/buat/route');
const change = () => import('@/app/rakor/[id]/ubah/route');
const erase = () => import('@/app/rakor/[id]/hapus/route');
const start = () => import('@/app/rakor/[id]/mulai/route');
const end = () => import('@/app/rakor/[id]/tutup/route');
const minutes = () => import('@/app/rakor/[id]/berita-acara/route');
const add = () => import('@/app/rakor/[id]/agenda/tambah/route');
const save = () => import('@/app/rakor/[id]/agenda/[butir]/simpan/route');
const move = () => import('@/app/rakor/[id]/agenda/[butir]/geser/route');
const remove = () => import('@/app/rakor/[id]/agenda/[butir]/hapus/route');

const FACTS = { judul: 'Rakor', tanggal: '2026-11-20', tempat: 'Aula', periode: '2026-03', wilayah: '62.02' };

/** A planned meeting with one slide of text for each title. */
function planned(store: Store, titles: readonly string[] = ['Satu', 'Dua', 'Tiga']): number {
  return createRakor(
    store,
    {
      title: 'Rakor',
      heldOn: '2026-11-20',
      place: 'Aula',
      period: month(2026, 3),
      areaId: findArea(store, '62.02')!.id,
      items: titles.map((title) => ({ kind: 'teks', options: {}, title, body: `Isi ${title}`, notes: null })),
    },
    'dinkes',
  );
}

const held = (store: Store, id: number) => findRakor(store, id)!;
const titles = (store: Store, id: number) => agendaOf(store, id).map(({ title }) => title);
const lastNote = (store: Store) =>
  store.sqlite.prepare('SELECT actor, action, subject FROM audit ORDER BY id DESC').get();

describe('making a meeting', () => {
  it('takes a minute: the form as it stands makes one with the usual title and agenda', async () => {
    const store = networkStore();
    const { version } = dataVersion(store);
    const usual = 'Rapat Koordinasi ILP Kabupaten Contoh November 2026';
    const sent = await desk(store, ADMIN)(make, { ...FACTS, judul: usual, 'judul-bawaan': usual });
    const [rakor] = rakors(store);
    expect([sent.status, sent.path]).toEqual([303, `/rakor/${rakor?.id}`]);
    expect(rakor).toMatchObject({ title: usual, heldOn: '2026-11-20', place: 'Aula', area: '62.02', state: 'rencana' });
    expect(rakor?.period).toBe(month(2026, 3));
    const kinds = defaultAgenda('kabupaten').map(({ kind }) => kind);
    expect(agendaOf(store, rakor?.id ?? 0).map(({ kind }) => kind)).toEqual(kinds);
    expect(lastNote(store)).toEqual({ actor: 'dinkes', action: 'rakor-buat', subject: `rakor ${rakor?.id}` });
    // A meeting is no figure: what is kept of the data stays good.
    expect(dataVersion(store).version).toBe(version);
  });

  it('lets a title that nobody wrote follow the area and the day', async () => {
    const store = networkStore();
    const send = desk(store, ADMIN);
    const preset = 'Rapat Koordinasi ILP Kabupaten Contoh November 2026';
    const chosen = { ...FACTS, wilayah: '62.02.01', tanggal: '2026-12-03', 'judul-bawaan': preset };
    await send(make, { ...chosen, judul: preset });
    await send(make, { ...chosen, judul: '' });
    await send(make, { ...chosen, judul: 'Lokmin luar biasa' });
    expect(rakors(store).map(({ title, area }) => [title, area])).toEqual([
      ['Lokmin luar biasa', '62.02.01'],
      ['Lokakarya Mini Kecamatan Hulu Desember 2026', '62.02.01'],
      ['Lokakarya Mini Kecamatan Hulu Desember 2026', '62.02.01'],
    ]);
  });

  it('gives back what cannot be, field by field, with all that was typed', async () => {
    const store = networkStore();
    const send = desk(store, ADMIN);
    const sent = await send(make, { ...FACTS, judul: 'x'.repeat(161), tanggal: '2026-02-30', periode: 'kapan' });
    const form = await returnedForm(ADMIN, sent);
    expect(sent.path).toBe('/rakor');
    expect(Object.keys(form.problems).sort()).toEqual(['judul', 'periode', 'tanggal']);
    expect([form.kind, form.values.tempat]).toEqual(['refused', 'Aula']);
    expect((await send(make, { ...FACTS, wilayah: '62.02.01.1001' })).status).toBe(404);
    expect((await send(make, { ...FACTS, wilayah: '62' })).status).toBe(404);
    expect(rakors(store)).toEqual([]);
  });
});

describe('the agenda', () => {
  it('is moved, added to and taken from, in order and without gaps', async () => {
    const store = networkStore();
    const send = desk(store, ADMIN);
    const id = planned(store);
    const nth = (index: number) => agendaOf(store, id)[index]!;
    const seen = () => orderMark(agendaOf(store, id));
    const params = (index: number) => ({ id: String(id), butir: String(nth(index).id) });
    await send(move, { arah: 'naik', dilihat: seen() }, params(2));
    expect(titles(store, id)).toEqual(['Satu', 'Tiga', 'Dua']);
    await send(move, { arah: 'naik', dilihat: seen() }, params(0));
    await send(move, { arah: 'turun', dilihat: seen() }, params(2));
    expect(titles(store, id)).toEqual(['Satu', 'Tiga', 'Dua']);
    await send(move, { arah: 'turun', dilihat: seen() }, params(0));
    expect(titles(store, id)).toEqual(['Tiga', 'Satu', 'Dua']);
    const added = await send(
      add,
      { jenis: 'kesepakatan', sesudah: String(nth(0).id), dilihat: seen() },
      { id: String(id) },
    );
    expect(agendaOf(store, id).map(({ kind }) => kind)).toEqual(['teks', 'kesepakatan', 'teks', 'teks']);
    expect(added.query.get('ubah')).toBe(String(nth(1).id));
    await send(add, { jenis: 'judul', sesudah: '', dilihat: seen() }, { id: String(id) });
    await send(remove, { dilihat: itemMark(nth(1)) }, params(1));
    expect(agendaOf(store, id).map(({ kind, position }) => [kind, position])).toEqual([
      ['judul', 1],
      ['kesepakatan', 3],
      ['teks', 4],
      ['teks', 5],
    ]);
    expect(lastNote(store)).toMatchObject({ action: 'rakor-agenda' });
  });

  it('keeps what an item says and what its kind can be narrowed to, and nothing else', async () => {
    const store = networkStore();
    const send = desk(store, ADMIN);
    const id = planned(store, ['Satu']);
    const put = async (kind: ItemKind, fields: Readonly<Record<string, string>>) => {
      const seen = orderMark(agendaOf(store, id));
      await send(add, { jenis: kind, sesudah: '', dilihat: seen }, { id: String(id) });
      const item = agendaOf(store, id)[0]!;
      const params = { id: String(id), butir: String(item.id) };
      const sent = await send(save, { judul: '', catatan: '', dilihat: itemMark(item), ...fields }, params);
      return { sent, item: agendaOf(store, id)[0]! };
    };
    const narrowed = { wilayah: '62.02.01', indikator: 'K6', periode: '2026-02', tingkat: 'desa', tahap: 'ibu' };
    const { sent, item } = await put('capaian', { ...narrowed, judul: 'Kami', catatan: 'Satu\r\nDua', isi: 'tidak' });
    expect(sent.query.get('tersimpan')).toBe(`butir-${item.id}`);
    expect(item).toMatchObject({ title: 'Kami', body: null, notes: 'Satu\nDua' });
    expect(item.options).toEqual({ area: '62.02.01', indicator: 'K6', period: '2026-02', level: 'desa' });
    expect((await put('teks', { ...narrowed, isi: 'Ya' })).item).toMatchObject({ options: {}, body: 'Ya' });
    const wrong = { wilayah: '61', indikator: 'K66', periode: '2026', tingkat: 'kabupaten' };
    const refused = await returnedForm(ADMIN, (await put('peta', wrong)).sent);
    expect(Object.keys(refused.problems).sort()).toEqual(['indikator', 'periode', 'wilayah']);
    const above = await put('capaian', { wilayah: '62.02.01', tingkat: 'kecamatan' });
    expect(Object.keys((await returnedForm(ADMIN, above.sent)).problems)).toEqual(['tingkat']);
    expect(above.item.options).toEqual({});
  });
});

describe('two at once', () => {
  it('tells the second, keeps what was typed, and lets them decide', async () => {
    const store = networkStore();
    const id = planned(store);
    const item = agendaOf(store, id)[0]!;
    const params = { id: String(id), butir: String(item.id) };
    const [order, mark] = [orderMark(agendaOf(store, id)), itemMark(item)];
    await desk(store, SECOND)(save, { judul: 'Milik kesmas', isi: '', dilihat: mark }, params);
    await desk(store, SECOND)(move, { arah: 'turun', dilihat: order }, params);
    const send = desk(store, ADMIN);
    const sent = await send(save, { judul: 'Milik dinkes', isi: '', dilihat: mark }, params);
    const form = await returnedForm(ADMIN, sent);
    expect([form.kind, form.values.judul, sent.query.get('ubah')]).toEqual([
      'overtaken',
      'Milik dinkes',
      String(item.id),
    ]);
    expect(form.problems['']).toMatch(/^Sementara itu kesmas mengubahnya \(15 November 2026 pukul 10.00 WIB\)\.$/);
    for (const [route, fields] of [
      [move, { arah: 'naik', dilihat: order }],
      [remove, { dilihat: mark }],
    ] as const) {
      const answer = await send(route, fields, params);
      const { takeNote } = await import('@/app/_server/flash');
      expect(takeNote(ADMIN, answer.query.get('tiket'))).toMatchObject({ kind: 'failed' });
    }
    expect(titles(store, id)).toEqual(['Dua', 'Milik kesmas', 'Tiga']);
    // Sent again from the page that came back, it is stored.
    await send(save, { judul: 'Milik dinkes', isi: '', dilihat: itemMark(agendaOf(store, id)[1]!) }, params);
    expect(titles(store, id)).toEqual(['Dua', 'Milik dinkes', 'Tiga']);
  });

  it('holds for the facts, the minutes and deleting as well', async () => {
    const store = networkStore();
    const id = planned(store);
    const params = { id: String(id) };
    const seen = [factsMark(held(store, id)), minutesMark(held(store, id).minutes)];
    const send = desk(store, ADMIN);
    await send(change, { ...FACTS, tempat: 'Pendopo', dilihat: seen[0]! }, params);
    expect(held(store, id).place).toBe('Pendopo');
    const late = await send(change, { ...FACTS, tempat: 'Hotel', dilihat: seen[0]! }, params);
    expect(await returnedForm(ADMIN, late)).toMatchObject({ kind: 'overtaken', values: { tempat: 'Hotel' } });
    await send(erase, { dilihat: seen[0]! }, params);
    expect(held(store, id).place).toBe('Pendopo');
    await send(minutes, { pimpinan: 'Asisten I', 'nama-1': 'Budi', 'jabatan-3': 'Camat', dilihat: seen[1]! }, params);
    expect(held(store, id).minutes).toMatchObject({
      chair: 'Asisten I',
      signatories: [
        { name: 'Budi', role: '' },
        { name: '', role: 'Camat' },
      ],
    });
    const again = await send(minutes, { pimpinan: 'Sekda', dilihat: seen[1]! }, params);
    expect(await returnedForm(ADMIN, again)).toMatchObject({ kind: 'overtaken', values: { pimpinan: 'Sekda' } });
    const nameless = { 'nip-2': '19800101', dilihat: minutesMark(held(store, id).minutes) };
    const refused = await returnedForm(ADMIN, await send(minutes, nameless, params));
    expect(Object.keys(refused.problems)).toEqual(['jabatan-2']);
    expect(held(store, id).minutes.chair).toBe('Asisten I');
  });
});

describe('holding a meeting', () => {
  it('goes from plan to held to ended, once each, and takes no change of agenda or facts in between', async () => {
    const store = networkStore();
    const id = planned(store);
    const params = { id: String(id) };
    const send = desk(store, ADMIN);
    await send(end, {}, params);
    expect(held(store, id).state).toBe('rencana');
    await send(start, {}, params);
    const { startedAt } = held(store, id);
    expect([held(store, id).state, startedAt]).toEqual(['berlangsung', '2026-11-15T03:00:00.000Z']);
    await send(start, {}, params);
    const item = agendaOf(store, id)[0]!;
    const at = { ...params, butir: String(item.id) };
    await send(save, { judul: 'Lain', dilihat: itemMark(item) }, at);
    await send(remove, { dilihat: itemMark(item) }, at);
    await send(move, { arah: 'turun', dilihat: orderMark(agendaOf(store, id)) }, at);
    await send(add, { jenis: 'teks', sesudah: '', dilihat: orderMark(agendaOf(store, id)) }, params);
    await send(change, { ...FACTS, tempat: 'Lain', dilihat: factsMark(held(store, id)) }, params);
    await send(erase, { dilihat: factsMark(held(store, id)) }, params);
    expect(titles(store, id)).toEqual(['Satu', 'Dua', 'Tiga']);
    expect(held(store, id)).toMatchObject({ place: 'Aula', state: 'berlangsung', startedAt });
    await send(end, {}, params);
    expect(held(store, id).state).toBe('selesai');
    await send(minutes, { rumusan: 'Disepakati', dilihat: minutesMark(held(store, id).minutes) }, params);
    expect(held(store, id).minutes.conclusions).toBe('Disepakati');
    const noted = store.sqlite
      .prepare('SELECT action FROM audit WHERE subject = ? ORDER BY id')
      .pluck()
      .all(`rakor ${id}`);
    expect(noted).toEqual(['rakor-buat', 'rakor-mulai', 'rakor-tutup', 'rakor-berita-acara']);
  });

  it('does not start without one slide, nor delete what was agreed under', async () => {
    const store = networkStore();
    const id = planned(store, []);
    const send = desk(store, ADMIN);
    await send(start, {}, { id: String(id) });
    expect(held(store, id).state).toBe('rencana');
    const agree = store.sqlite.prepare(
      `INSERT INTO agreement (rakor_id, problem, action, office_id, deadline, area_id, created_at)
       VALUES (?, 'm', 't', (SELECT min(id) FROM office), '2026-12-01', ?, '2026-11-15')`,
    );
    agree.run(id, held(store, id).areaId);
    await send(erase, { dilihat: factsMark(held(store, id)) }, { id: String(id) });
    expect(findRakor(store, id)).not.toBeNull();
    store.sqlite.prepare('DELETE FROM agreement').run();
    await send(erase, { dilihat: factsMark(held(store, id)) }, { id: String(id) });
    expect([findRakor(store, id), agendaOf(store, id)]).toEqual([null, []]);
    expect((await send(start, {}, { id: String(id) })).status).toBe(404);
  });

  it('freezes within the transaction: a failure leaves a plan behind', () => {
    const store = networkStore();
    const id = planned(store);
    store.sqlite.exec("CREATE TRIGGER no_deck BEFORE INSERT ON rakor_deck BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect(() => startRakor(store, id, { actor: null, timeZone: 'Asia/Jakarta' })).toThrow('full');
    expect(held(store, id).state).toBe('rencana');
  });
});
