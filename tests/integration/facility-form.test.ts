import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { findFacility } from '@/db/facilities';
import { batchOf } from '@/db/ledger/batches';
import { closeMonth } from '@/db/ledger/closed-months';
import { submissionOf, filesSent } from '@/db/ledger/submissions';
import { facilityRecord } from '@/db/queries/facility-record';
import { rebuild } from '@/db/rollup/rebuild';
import { setSetting } from '@/db/setting-writer';
import { dataVersion } from '@/db/write';
import type { Reader } from '@/lib/access/reader';
import { type Month, formatMonth, month } from '@/lib/coverage/period';
import { ADMIN, desk, puskesmasReader, returnedForm } from '../fixtures/form';
import { networkStore } from '../fixtures/network';

const SAVE = () => import('@/app/fasilitas/[kode]/simpan/route');
const MARCH = month(2026, 3);
const OTHER: Reader = { kind: 'account', id: 'b', name: 'lain', role: 'admin', area: null };

function recordOf(store: Store, code: string, at: Month) {
  const facility = findFacility(store, code);
  if (!facility) throw new Error(`no ${code}`);
  return facilityRecord(store, facility, at);
}

/** The form as its page fills it, with what its author changes. */
function filled(store: Store, code: string, at: Month, changes: Readonly<Record<string, string>>) {
  const { criteria, declaration } = recordOf(store, code, at);
  const lines = criteria.flatMap(({ criterion, own }) => [
    [criterion.code, own[0]],
    [`bukti-${criterion.code}`, own[1]],
    [`dilihat-${criterion.code}`, JSON.stringify(own)],
  ]);
  return {
    periode: formatMonth(at),
    ...Object.fromEntries(lines),
    penetapan: declaration.own[0],
    nomor_sk: declaration.own[1],
    'dilihat-penetapan': JSON.stringify(declaration.own),
    alasan: '',
    ...changes,
  } as Record<string, string>;
}

/** What is stored for exactly one month: `PSY-AKTIF ya (Foto)`. */
function own(store: Store, code: string, at: Month): string[] {
  const { criteria, declaration } = recordOf(store, code, at);
  return [
    ...criteria.map(({ criterion, own: texts }) => [criterion.code, texts] as const),
    ['penetapan', declaration.own] as const,
  ].flatMap(([name, [value, note]]) => (value === '' ? [] : [`${name} ${value} (${note})`]));
}

describe('a facility’s month on its page', () => {
  it('shows the month’s own reports, and what holds without one', () => {
    const { criteria, declaration } = recordOf(networkStore(), 'PSY-2', MARCH);
    const active = criteria.find(({ criterion }) => criterion.code === 'PSY-AKTIF');
    expect(active).toMatchObject({ own: ['tidak', ''], before: { texts: ['ya', ''], since: month(2026, 1) } });
    expect(criteria.find(({ criterion }) => criterion.code === 'PSY-NAKES')).toMatchObject({
      own: ['', ''],
      before: null,
      criterion: { wajib: true },
    });
    expect(declaration).toEqual({ own: ['', ''], before: null });
    expect(recordOf(networkStore(), 'PSY-3', MARCH).declaration).toMatchObject({
      own: ['akhiri', ''],
      before: { texts: ['sudah', ''], since: month(2026, 2) },
    });
  });

  it('stores what was changed and nothing else, as one batch, with the figures', async () => {
    const store = networkStore();
    const changes = { 'PSY-AKTIF': 'ya', 'bukti-PSY-AKTIF': 'Foto 3/2026', penetapan: 'sudah', nomor_sk: 'SK 7' };
    const sent = await desk(store, ADMIN)(SAVE, filled(store, 'PSY-2', MARCH, changes), { kode: 'PSY-2' });
    expect(sent).toMatchObject({ status: 303, path: '/fasilitas/PSY-2/ubah' });
    expect(own(store, 'PSY-2', MARCH)).toEqual(['PSY-AKTIF ya (Foto 3/2026)', 'penetapan sudah (SK 7)']);
    const batch = batchOf(store, Number(sent.query.get('tersimpan')));
    expect(batch).toMatchObject({ origin: 'halaman', actor: 'dinkes' });
    expect(batch?.report.tables.map(({ table, rows }) => `${table} ${rows}`)).toEqual(['kriteria 1', 'penetapan 1']);
    expect(rebuild(store)).toEqual([]);
  });

  it('changes nothing when nothing was changed', async () => {
    const store = networkStore();
    const before = dataVersion(store).version;
    const sent = await desk(store, ADMIN)(SAVE, filled(store, 'PSY-2', MARCH, {}), { kode: 'PSY-2' });
    expect(sent.query.get('tersimpan')).toBe('sama');
    expect(dataVersion(store).version).toBe(before);
  });

  it('withdraws a report only by saying so', async () => {
    const store = networkStore();
    const emptied = filled(store, 'PSY-2', MARCH, { 'PSY-AKTIF': '' });
    const form = await returnedForm(ADMIN, await desk(store, ADMIN)(SAVE, emptied, { kode: 'PSY-2' }));
    expect(form.problems['PSY-AKTIF']).toContain('menarik');
    expect(own(store, 'PSY-2', MARCH)).toEqual(['PSY-AKTIF tidak ()']);
    await desk(store, ADMIN)(SAVE, { ...emptied, hapus: 'ya' }, { kode: 'PSY-2' });
    expect(own(store, 'PSY-2', MARCH)).toEqual([]);
    expect(recordOf(store, 'PSY-2', MARCH).criteria[0]?.before?.texts[0]).toBe('ya');
  });

  it('loses nothing of what was typed when one field cannot be', async () => {
    const store = networkStore();
    const changes = { 'bukti-PSY-NAKES': 'Jadwal', 'SH-BUMIL': 'ya', penetapan: 'mungkin' };
    const sent = await desk(store, ADMIN)(SAVE, filled(store, 'PSY-2', MARCH, changes), { kode: 'PSY-2' });
    const form = await returnedForm(ADMIN, sent);
    expect(form.values).toMatchObject(changes);
    expect(form.problems['bukti-PSY-NAKES']).toContain('pilih isinya');
    const again = filled(store, 'PSY-2', MARCH, { 'SH-BUMIL': 'ya', penetapan: 'mungkin' });
    const second = await returnedForm(ADMIN, await desk(store, ADMIN)(SAVE, again, { kode: 'PSY-2' }));
    expect(second.problems.penetapan).toContain('Pilih salah satu');
    expect(own(store, 'PSY-2', MARCH)).toEqual(['PSY-AKTIF tidak ()']);
  });

  it('tells the second of two what changed, by whom and when; what others changed elsewhere is no conflict', async () => {
    const store = networkStore();
    const mine = filled(store, 'PSY-2', MARCH, { 'PSY-NAKES': 'ya', 'SH-BUMIL': 'ya' });
    const theirs = filled(store, 'PSY-2', MARCH, { 'PSY-NAKES': 'tidak', 'SH-BAYI': 'ya' });
    await desk(store, OTHER)(SAVE, theirs, { kode: 'PSY-2' });
    const form = await returnedForm(ADMIN, await desk(store, ADMIN)(SAVE, mine, { kode: 'PSY-2' }));
    expect(form.kind).toBe('overtaken');
    expect(Object.keys(form.problems)).toEqual(['PSY-NAKES']);
    expect(form.problems['PSY-NAKES']).toMatch(/^Sementara itu lain menyimpan tidak \(15 November 2026 pukul/);
    expect(own(store, 'PSY-2', MARCH)).toEqual(['PSY-AKTIF tidak ()', 'PSY-NAKES tidak ()', 'SH-BAYI ya ()']);
    // The form as its page renders it again: what he typed, over what now stands.
    const knowing = filled(store, 'PSY-2', MARCH, { 'PSY-NAKES': 'ya', 'SH-BUMIL': 'ya' });
    await desk(store, ADMIN)(SAVE, knowing, { kode: 'PSY-2' });
    expect(own(store, 'PSY-2', MARCH)).toEqual([
      'PSY-AKTIF tidak ()',
      'PSY-NAKES ya ()',
      'SH-BUMIL ya ()',
      'SH-BAYI ya ()',
    ]);
  });

  it('asks for a reason where a closed month is revised', async () => {
    const store = networkStore();
    closeMonth(store, MARCH, null);
    const changes = filled(store, 'PSY-2', MARCH, { 'PSY-NAKES': 'ya' });
    const form = await returnedForm(ADMIN, await desk(store, ADMIN)(SAVE, changes, { kode: 'PSY-2' }));
    expect(form.problems.alasan).toContain('Maret 2026');
    await desk(store, ADMIN)(SAVE, { ...changes, alasan: 'Laporan susulan' }, { kode: 'PSY-2' });
    expect(own(store, 'PSY-2', MARCH)).toContain('PSY-NAKES ya ()');
  });
});

describe('a puskesmas at a facility', () => {
  it('sends of its own to the Dinkes, where that is the rule; else it stores', async () => {
    const store = networkStore();
    const own1 = puskesmasReader('PKM-1');
    const changes = filled(store, 'PSY-2', MARCH, { 'PSY-NAKES': 'ya' });
    const sent = await desk(store, own1)(SAVE, changes, { kode: 'PSY-2' });
    const number = /^kiriman-(\d+)$/.exec(sent.query.get('tersimpan') ?? '')?.[1];
    const submission = submissionOf(store, Number(number));
    expect(submission).toMatchObject({ actor: 'pkm.PKM-1', puskesmas: 'PKM-1', status: 'menunggu' });
    expect(submission && filesSent(store, submission).map(({ name }) => name)).toEqual(['kriteria.csv']);
    expect(own(store, 'PSY-2', MARCH)).toEqual(['PSY-AKTIF tidak ()']);
    setSetting(store, 'import.verification', 'tidak');
    await desk(store, own1)(SAVE, changes, { kode: 'PSY-2' });
    expect(own(store, 'PSY-2', MARCH)).toContain('PSY-NAKES ya ()');
  });

  it('cannot touch another’s', async () => {
    const store = networkStore();
    const before = dataVersion(store).version;
    const changes = filled(store, 'PSY-6', MARCH, { 'PSY-AKTIF': 'ya' });
    expect((await desk(store, puskesmasReader('PKM-1'))(SAVE, changes, { kode: 'PSY-6' })).status).toBe(403);
    expect((await desk(store, puskesmasReader('PKM-1'))(SAVE, changes, { kode: 'PSY-99' })).status).toBe(404);
    expect(dataVersion(store).version).toBe(before);
  });
});
