import { describe, expect, it, vi } from 'vitest';
import { agreements, findAgreement } from '@/db/agreements/agreements';
import { lastEventOf } from '@/db/agreements/history';
import { PUBLIC, type Reader, type Role } from '@/lib/access/reader';
import { ADMIN, desk, puskesmasReader, returnedForm } from '../../fixtures/form';
import { addMeeting, addOne } from '../../fixtures/agreements';
import { networkStore } from '../../fixtures/network';

const ADD = () => import('@/app/tindak-lanjut/tambah/route');
const PROGRESS = () => import('@/app/tindak-lanjut/[id]/kemajuan/route');
const CHANGE = () => import('@/app/tindak-lanjut/[id]/ubah/route');
const reader = (role: Role, area: string | null = null): Reader => ({
  kind: 'account',
  id: role,
  name: role,
  role,
  area,
});

const FIELDS = {
  rakor: '',
  masalah: 'Posyandu belum\nlengkap',
  kegiatan: 'Dampingi kader',
  kantor: '3',
  orang: '',
  batas: '2026-12-31',
  wilayah: '62.02.01',
  indikator: 'ILP-PSY',
  harapan: '72,5',
};

describe('entering an agreement', () => {
  it('stores it and leads back to where it was entered', async () => {
    const store = networkStore();
    const rakor = String(addMeeting(store));
    const send = desk(store, ADMIN);
    const back = await send(ADD, { ...FIELDS, rakor, kembali: '/rakor/1/paparan#3' });
    expect([back.status, back.path]).toEqual([303, '/rakor/1/paparan']);
    expect(agreements(store)).toMatchObject([
      { problem: 'Posyandu belum lengkap', office: 'Camat', expected: 7250, rakorId: Number(rakor), state: 'baru' },
    ]);
    const list = await send(ADD, FIELDS);
    expect([list.status, list.path]).toEqual([303, '/tindak-lanjut']);
  });

  it('never leads to another site', async () => {
    const { path } = await desk(networkStore(), ADMIN)(ADD, { ...FIELDS, kembali: '//jahat.id/' });
    expect(path).toBe('/');
  });

  it.each([
    ['masalah', '  ', /Tulis masalahnya/],
    ['kegiatan', '', /apa yang akan dikerjakan/],
    ['kantor', '999', /Pilih penanggung jawab/],
    ['batas', '31-12-2026', /tanggal/],
    ['batas', '2026-02-30', /tanggal/],
    ['wilayah', '62', /Pilih kabupaten/],
    ['wilayah', '62.99', /Pilih kabupaten/],
    ['indikator', 'XX', /tidak ada/],
    ['indikator', 'AKI', /bukan persentase/],
    ['harapan', '100,01', /0 sampai 100/],
    ['harapan', '-1', /0 sampai 100/],
    ['harapan', '1,234', /0 sampai 100/],
    ['rakor', '77', /tidak ada/],
  ])('sends back a form whose %s is "%s", with all that was typed', async (field, text, problem) => {
    const store = networkStore();
    const sent = await desk(store, ADMIN)(ADD, { ...FIELDS, [field]: text, kembali: '/rakor/1/paparan' });
    expect([sent.status, sent.path]).toEqual([303, '/tindak-lanjut/baru']);
    const form = await returnedForm(ADMIN, sent);
    expect(form.problems[field]).toMatch(problem);
    expect(form.values).toMatchObject({
      kegiatan: field === 'kegiatan' ? text : 'Dampingi kader',
      kembali: '/rakor/1/paparan',
    });
    expect(agreements(store)).toEqual([]);
  });

  it('takes 0 and 100, with a point, a comma or the sign, and no figure without an indicator', async () => {
    const store = networkStore();
    const send = desk(store, ADMIN);
    for (const harapan of ['0', '100', '66.6', '66,60%']) await send(ADD, { ...FIELDS, harapan });
    expect(agreements(store).map(({ expected }) => expected)).toEqual([0, 10_000, 6660, 6660]);
    const form = await returnedForm(ADMIN, await send(ADD, { ...FIELDS, indikator: '' }));
    expect(form.problems.harapan).toMatch(/memerlukan indikator/);
  });
});

describe('who may report on which agreement', () => {
  const AREAS = ['62.02', '62.02.01', '62.02.01.1001', '62.02.01.2003', '62.02.02', '62.02.02.2001'] as const;
  /** PKM-1 serves the first kecamatan but Hulu Dua (2003), where only PKM-2 has a posyandu until March. */
  const CASES: readonly (readonly [string, Reader, readonly string[] | null])[] = [
    ['admin', ADMIN, AREAS],
    ['camat of the first kecamatan', reader('camat', '62.02.01'), ['62.02.01', '62.02.01.1001', '62.02.01.2003']],
    ['camat of the second', reader('camat', '62.02.02'), ['62.02.02', '62.02.02.2001']],
    ['puskesmas of the first', puskesmasReader('PKM-1'), ['62.02.01', '62.02.01.1001']],
    ['puskesmas of the second', puskesmasReader('PKM-2'), ['62.02.01', '62.02.01.2003', '62.02.02', '62.02.02.2001']],
    ['analis', reader('analis'), []],
    ['pembaca', reader('pembaca'), []],
    ['the public', PUBLIC, null],
  ];

  it.each(CASES)('%s', async (_who, who, allowed) => {
    const store = networkStore({
      wilayah_kerja: ['62.02.01.1001,PKM-1,2026-01', '62.02.01.2003,PKM-2,2026-01', '62.02.02.2001,PKM-2,2026-01'],
    });
    const send = desk(store, who);
    for (const area of AREAS) {
      const id = addOne(store, { area });
      const fields = { dilihat: String(lastEventOf(store, id)), keadaan: 'berjalan', catatan: 'Mulai' };
      const { status } = await send(PROGRESS, fields, { id: String(id) });
      const isAllowed = allowed?.includes(area) ?? false;
      expect([area, status]).toEqual([area, isAllowed ? 303 : allowed === null ? 401 : 403]);
      expect(findAgreement(store, id)?.state).toBe(isAllowed ? 'berjalan' : 'baru');
    }
  });

  it('only the Dinkes enters and corrects', async () => {
    const store = networkStore();
    const id = addOne(store, { area: '62.02.01' });
    const fields = { ...FIELDS, dilihat: String(lastEventOf(store, id)) };
    for (const who of [reader('camat', '62.02.01'), puskesmasReader('PKM-1'), reader('analis'), reader('pembaca')]) {
      const send = desk(store, who);
      expect((await send(ADD, FIELDS)).status).toBe(403);
      expect((await send(CHANGE, fields, { id: String(id) })).status).toBe(403);
    }
    const done = await desk(store, ADMIN)(CHANGE, fields, { id: String(id) });
    expect([done.status, done.path]).toEqual([303, `/tindak-lanjut/${id}`]);
    expect(findAgreement(store, id)?.action).toBe('Dampingi kader');
  });
});

describe('reporting on an agreement', () => {
  it('asks why one is dropped, and tells whoever comes second, whose words come back', async () => {
    const store = networkStore();
    const id = addOne(store);
    const dilihat = String(lastEventOf(store, id));
    const send = desk(store, ADMIN);
    const params = { id: String(id) };
    const unsaid = await returnedForm(ADMIN, await send(PROGRESS, { dilihat, keadaan: 'batal', catatan: '' }, params));
    expect(unsaid.problems.catatan).toMatch(/mengapa/);
    await send(PROGRESS, { dilihat, keadaan: 'berjalan', catatan: 'Pertama' }, params);
    const second = await send(PROGRESS, { dilihat, keadaan: 'selesai', catatan: 'Kedua' }, params);
    const form = await returnedForm(ADMIN, second);
    expect([form.kind, form.values.catatan]).toEqual(['overtaken', 'Kedua']);
    expect(findAgreement(store, id)?.state).toBe('berjalan');
  });

  it('answers 404 for one that is not there', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const send = desk(networkStore(), ADMIN);
    expect((await send(PROGRESS, { dilihat: '1', keadaan: 'baru' }, { id: '5' })).status).toBe(404);
    expect((await send(CHANGE, { ...FIELDS, dilihat: '1' }, { id: 'x' })).status).toBe(404);
  });
});
