import { describe, expect, it } from 'vitest';
import { consequenceOf } from '@/db/checklist/consequence';
import { lineMark } from '@/db/checklist/store-edit';
import type { Store } from '@/db/client';
import { closeMonth } from '@/db/ledger/closed-months';
import { checklistLine } from '@/db/queries/checklist';
import { dataVersion } from '@/db/write';
import { PUBLIC } from '@/lib/access/reader';
import { month } from '@/lib/coverage/period';
import type { TurnChange } from '@/lib/facilities/turns';
import { ADMIN, desk, puskesmasReader, returnedForm } from '../fixtures/form';
import { networkStore } from '../fixtures/network';

const SAVE = () => import('@/app/pengaturan/kriteria/simpan/route');
const CURRENT = month(2026, 11);
const FEBRUARY = month(2026, 2);

/** What the preview's form sends, made as the preview makes it. */
function sent(store: Store, wajib: TurnChange, given: Readonly<Record<string, string>> = {}) {
  const line = checklistLine(store, 'PSY-SMD');
  if (!line) throw new Error('PSY-SMD is not there');
  const { code, name, lacking, actor, source, place } = line;
  const { fingerprint } = consequenceOf(
    store,
    { code, texts: { name, lacking, actor, source, place }, wajib },
    CURRENT,
  );
  return {
    kode: code,
    dilihat: lineMark(line),
    nama: name,
    sebutan: lacking,
    urutan: String(place),
    pelaku: actor,
    sumber: source,
    wajib: 'ya',
    berlaku: wajib.kind === 'always' ? 'awal' : 'bulan',
    mulai: '2026-02',
    sidik: fingerprint,
    ...given,
  };
}

const SINCE_FEBRUARY: TurnChange = { kind: 'from', from: FEBRUARY, required: true };
const ALWAYS: TurnChange = { kind: 'always', required: true };
const turns = (store: Store) => checklistLine(store, 'PSY-SMD')?.turns.length;

describe('the form that stores an edit of a checklist', () => {
  it('stores what was looked at and leads to the line, under the name of who did', async () => {
    const store = networkStore();
    const answer = await desk(store, ADMIN)(SAVE, sent(store, SINCE_FEBRUARY));
    expect(answer).toMatchObject({ status: 303, path: '/pengaturan/kriteria' });
    expect(answer.query.get('tersimpan')).toBe('ya');
    expect(turns(store)).toBe(2);
    const actor = store.sqlite.prepare("SELECT actor FROM audit WHERE action = 'kriteria'").pluck().get();
    expect(actor).toBe('dinkes');
  });

  it('asks for a tick of its own before all months are counted anew', async () => {
    const store = networkStore();
    const send = desk(store, ADMIN);
    const answer = await send(SAVE, sent(store, ALWAYS));
    expect(answer.path).toBe('/pengaturan/kriteria/pratinjau');
    expect(answer.query.get('berlaku')).toBe('awal');
    expect((await returnedForm(ADMIN, answer)).problems.setuju).toContain('Centang');
    expect(checklistLine(store, 'PSY-SMD')?.turns[0]?.required).toBe(false);
    expect((await send(SAVE, sent(store, ALWAYS, { setuju: 'ya' }))).path).toBe('/pengaturan/kriteria');
    expect(checklistLine(store, 'PSY-SMD')?.turns[0]?.required).toBe(true);
  });

  it('asks for a reason where a closed month changes, and keeps what was typed', async () => {
    const store = networkStore();
    closeMonth(store, FEBRUARY, 'dinkes');
    const send = desk(store, ADMIN);
    const answer = await send(SAVE, sent(store, SINCE_FEBRUARY, { alasan: '' }));
    const form = await returnedForm(ADMIN, answer);
    expect(form).toMatchObject({ kind: 'refused', values: { nama: 'Survei mawas diri' } });
    expect(form.problems.alasan).toContain('tutup buku');
    expect(turns(store)).toBe(1);
    const reasoned = await send(SAVE, sent(store, SINCE_FEBRUARY, { alasan: 'Keputusan rapat' }));
    expect(reasoned.path).toBe('/pengaturan/kriteria');
  });

  it('shows again what it would do when that has changed, and what another has stored', async () => {
    const store = networkStore();
    const send = desk(store, ADMIN);
    const moved = await send(SAVE, sent(store, SINCE_FEBRUARY, { sidik: 'lain' }));
    expect((await returnedForm(ADMIN, moved)).problems['']).toContain('berubah sejak Anda melihatnya');
    const late = sent(store, SINCE_FEBRUARY);
    await send(SAVE, sent(store, SINCE_FEBRUARY));
    const { version } = dataVersion(store);
    expect((await send(SAVE, late)).path).toBe('/pengaturan/kriteria/pratinjau');
    expect(dataVersion(store).version).toBe(version);
  });

  it('takes a dated turn back', async () => {
    const store = networkStore();
    const send = desk(store, ADMIN);
    await send(SAVE, sent(store, SINCE_FEBRUARY));
    const { kode, dilihat, sidik } = sent(store, { kind: 'withdraw', from: FEBRUARY });
    const answer = await send(SAVE, { kode, dilihat, sidik, tarik: '2026-02' });
    expect(answer.path).toBe('/pengaturan/kriteria');
    expect(turns(store)).toBe(1);
    expect((await send(SAVE, { kode, dilihat, sidik, tarik: '2026-02' })).status).toBe(404);
  });

  it.each([
    [{ nama: '' }, 'nama'],
    [{ nama: 'melapor ke Pustu' }, 'nama'],
    [{ sebutan: 'x'.repeat(81) }, 'sebutan'],
    [{ urutan: '99' }, 'urutan'],
    [{ pelaku: 'bupati' }, 'pelaku'],
    [{ mulai: '1999-12' }, 'mulai'],
    [{ mulai: '2028-01' }, 'mulai'],
  ])('leads what cannot be taken back to its form: %j (%s)', async (given, field) => {
    const store = networkStore();
    const answer = await desk(store, ADMIN)(SAVE, sent(store, SINCE_FEBRUARY, given));
    expect(answer).toMatchObject({ status: 303, path: '/pengaturan/kriteria/pratinjau' });
    expect(answer.query.get(field)).toBe(Object.values(given)[0]);
    expect(turns(store)).toBe(1);
  });

  it('knows no criterion that is not in the catalogue', async () => {
    const store = networkStore();
    const answer = await desk(store, ADMIN)(SAVE, sent(store, SINCE_FEBRUARY, { kode: 'PSY-BARU' }));
    expect(answer.status).toBe(404);
  });

  it.each([
    [PUBLIC, 401],
    [puskesmasReader('PKM-1'), 403],
    [{ ...ADMIN, role: 'analis' } as const, 403],
    [{ ...ADMIN, role: 'camat', area: '62.02.01' } as const, 403],
  ])('is closed to %j', async (reader, status) => {
    const store = networkStore();
    expect((await desk(store, reader)(SAVE, sent(store, SINCE_FEBRUARY))).status).toBe(status);
    expect(turns(store)).toBe(1);
  });
});
