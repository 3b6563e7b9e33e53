import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { importFiles } from '@/db/imports/import-files';
import { batchOf } from '@/db/ledger/batches';
import { closeMonth } from '@/db/ledger/closed-months';
import { findArea } from '@/db/places';
import { planRows } from '@/db/queries/plan-rows';
import type { Reader } from '@/lib/access/reader';
import { month } from '@/lib/coverage/period';
import { ADMIN, desk, puskesmasReader, returnedForm } from '../fixtures/form';
import { IMPORT_MONTH, attempt, imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';
import { serve } from '../fixtures/api';

const TARGET = () => import('@/app/pengaturan/target/simpan/route');
const OTHER: Reader = { kind: 'account', id: 'b', name: 'lain', role: 'admin', area: null };
const GROUP = () => import('@/app/pengaturan/sasaran/simpan/route');
const COPY = () => import('@/app/pengaturan/salin/simpan/route');

const PLANS = {
  target: ['2026,K6,62.02,78,SK 1/2026', '2026,K6,62.02.01,"70,5",SK 2/2026', '2025,K6,62.02,75,'],
  sasaran: [
    '2026,62.02.01.1001,bumil,40,Pusdatin,',
    '2026,62.02.01.2002,bumil,25,Pusdatin,',
    '2026,62.02.01.1001,balita,20,Pusdatin,L',
    '2026,62.02.01.1001,balita,21,Pusdatin,P',
  ],
};

const plans = () => networkStore(PLANS);

function rows(store: Store, table: 'target' | 'sasaran', year: number): string[] {
  const area = findArea(store, '62.02');
  return area ? planRows(store, table, area, year).map((cells) => Object.values(cells).join(' ').trim()) : [];
}

const K6 = { indikator: 'K6', wilayah: '62.02', tahun: '2026', alasan: '', sumber: 'SK 9/2026' };
const seen = (value: string, source: string) => JSON.stringify([value, source]);

describe('a target on its page', () => {
  it('is stored with its source and noted with its author', async () => {
    const store = plans();
    const sent = await desk(store, ADMIN)(TARGET, { ...K6, nilai: '80,25', 'dilihat-nilai': seen('78', 'SK 1/2026') });
    expect(sent).toMatchObject({ status: 303, path: '/pengaturan/target' });
    expect(rows(store, 'target', 2026)).toContain('2026 K6 62.02 80.25 SK 9/2026');
    expect(batchOf(store, Number(sent.query.get('tersimpan')))).toMatchObject({ origin: 'halaman', actor: 'dinkes' });
  });

  it('may be next year’s on the page, and not by a file before January', async () => {
    const store = plans();
    const next = { ...K6, tahun: '2027', nilai: '82', 'dilihat-nilai': seen('', '') };
    await desk(store, ADMIN)(TARGET, next);
    expect(rows(store, 'target', 2027)).toEqual(['2027 K6 62.02 82 SK 9/2026']);
    expect(attempt(store, { target: ['2027,K1,62.02,82,'] }).errors).toMatchObject([
      { code: 'bad-period', column: 'tahun' },
    ]);
    expect((await desk(store, ADMIN)(TARGET, { ...next, tahun: '2028' })).status).toBe(400);
  });

  it('comes back beside its field when it cannot be, with everything that was typed', async () => {
    const store = plans();
    const sent = await desk(store, ADMIN)(TARGET, { ...K6, nilai: '101', 'dilihat-nilai': seen('78', 'SK 1/2026') });
    const form = await returnedForm(ADMIN, sent);
    expect(form).toMatchObject({ kind: 'refused', values: { nilai: '101', sumber: 'SK 9/2026' } });
    expect(form.problems.nilai).toContain('di atas 100');
    expect(rows(store, 'target', 2026)).toContain('2026 K6 62.02 78 SK 1/2026');
  });

  it('is removed only by saying so', async () => {
    const store = plans();
    const send = desk(store, ADMIN);
    const emptied = { ...K6, nilai: '', 'dilihat-nilai': seen('78', 'SK 1/2026') };
    expect((await returnedForm(ADMIN, await send(TARGET, emptied))).problems.nilai).toContain('centang');
    expect(rows(store, 'target', 2026)).toHaveLength(2);
    await send(TARGET, { ...emptied, hapus: 'ya' });
    expect(rows(store, 'target', 2026)).toEqual(['2026 K6 62.02.01 70.5 SK 2/2026']);
  });

  it('that another changed meanwhile is not overwritten: the second learns what, by whom and when', async () => {
    const store = plans();
    await desk(store, OTHER)(TARGET, {
      ...K6,
      nilai: '79',
      'dilihat-nilai': seen('78', 'SK 1/2026'),
    });
    const late = await desk(store, ADMIN)(TARGET, { ...K6, nilai: '85', 'dilihat-nilai': seen('78', 'SK 1/2026') });
    const form = await returnedForm(ADMIN, late);
    expect(form).toMatchObject({ kind: 'overtaken', values: { nilai: '85' } });
    expect(form.problems.nilai).toMatch(/^Sementara itu lain menyimpan 79 \(SK 9\/2026\) \(15 November 2026 pukul/);
    expect(rows(store, 'target', 2026)).toContain('2026 K6 62.02 79 SK 9/2026');
    await desk(store, ADMIN)(TARGET, { ...K6, nilai: '85', 'dilihat-nilai': seen('79', 'SK 9/2026') });
    expect(rows(store, 'target', 2026)).toContain('2026 K6 62.02 85 SK 9/2026');
  });

  it('asks for a reason where it revises a closed month', async () => {
    const store = plans();
    closeMonth(store, month(2026, 1), null);
    const given = { ...K6, nilai: '80', 'dilihat-nilai': seen('78', 'SK 1/2026') };
    const form = await returnedForm(ADMIN, await desk(store, ADMIN)(TARGET, given));
    expect(form.problems.alasan).toContain('Januari 2026');
    const sent = await desk(store, ADMIN)(TARGET, { ...given, alasan: 'SK baru' });
    expect(batchOf(store, Number(sent.query.get('tersimpan')))).toMatchObject({
      reason: 'SK baru',
      revises: ['2026-01'],
    });
  });

  it('is the district’s to set', async () => {
    const store = plans();
    const given = { ...K6, nilai: '80', 'dilihat-nilai': seen('78', 'SK 1/2026') };
    expect((await desk(store, puskesmasReader('PKM-1'))(TARGET, given)).status).toBe(403);
    expect(rows(store, 'target', 2026)).toContain('2026 K6 62.02 78 SK 1/2026');
  });
});

describe('a sasaran on its page', () => {
  const BALITA = { tahun: '2026', wilayah: '62.02.01.1001', kelompok: 'balita', alasan: '', sumber: 'Pusdatin' };

  it('is stored as it stands: in one figure, or one for each sex', async () => {
    const store = plans();
    const bumil = { ...BALITA, kelompok: 'bumil', nilai: '1.040', 'dilihat-nilai': seen('40', 'Pusdatin') };
    await desk(store, ADMIN)(GROUP, bumil);
    const split = {
      laki: '20',
      perempuan: '23',
      'dilihat-laki': seen('20', 'Pusdatin'),
      'dilihat-perempuan': seen('21', 'Pusdatin'),
    };
    await desk(store, ADMIN)(GROUP, { ...BALITA, ...split });
    expect(rows(store, 'sasaran', 2026)).toEqual([
      '2026 62.02.01.1001 balita 20 Pusdatin L',
      '2026 62.02.01.1001 balita 23 Pusdatin P',
      '2026 62.02.01.1001 bumil 1040 Pusdatin',
      '2026 62.02.01.2002 bumil 25 Pusdatin',
    ]);
    const wrong = await desk(store, ADMIN)(GROUP, {
      ...BALITA,
      ...split,
      perempuan: '-1',
      'dilihat-perempuan': seen('23', 'Pusdatin'),
    });
    expect((await returnedForm(ADMIN, wrong)).problems).toMatchObject({
      perempuan: expect.stringContaining('di bawah 0'),
    });
  });
});

describe('copying a year', () => {
  const asked = (table: 'target' | 'sasaran') => ({
    tabel: table,
    dari: '2026',
    ke: '2027',
    sumber: 'SK 5/2027',
    alasan: '',
  });
  const looked = async (store: Store, table: 'target' | 'sasaran') => {
    const { copyPlan } = await import('@/db/imports/copy-year');
    const area = findArea(store, '62.02');
    if (!area) throw new Error('no district');
    return copyPlan(store, area, { table, from: 2026, to: 2027, source: 'SK 5/2027' });
  };

  it('writes what was looked at, under the new source, and leaves alone what the new year has', async () => {
    const store = plans();
    await desk(store, ADMIN)(TARGET, { ...K6, tahun: '2027', nilai: '90', 'dilihat-nilai': seen('', '') });
    const { edits, kept, fingerprint } = await looked(store, 'target');
    expect([edits.length, kept]).toEqual([1, 1]);
    const sent = await desk(store, ADMIN)(COPY, { ...asked('target'), sidik: fingerprint });
    expect(sent.path).toBe('/pengaturan/target');
    expect(rows(store, 'target', 2027)).toEqual(['2027 K6 62.02 90 SK 9/2026', '2027 K6 62.02.01 70.5 SK 5/2027']);
  });

  it('carries sasaran split as they are', async () => {
    const store = plans();
    const { fingerprint } = await looked(store, 'sasaran');
    await desk(store, ADMIN)(COPY, { ...asked('sasaran'), sidik: fingerprint });
    expect(rows(store, 'sasaran', 2027)).toEqual(
      rows(store, 'sasaran', 2026).map((row) => row.replace('2026', '2027').replace('Pusdatin', 'SK 5/2027')),
    );
  });

  it('shows itself again when either year has changed since it was looked at', async () => {
    const store = plans();
    const { fingerprint } = await looked(store, 'target');
    imported(store, { target: ['2026,K1,62.02,95,'] });
    const sent = await desk(store, ADMIN)(COPY, { ...asked('target'), sidik: fingerprint });
    expect(sent.path).toBe('/pengaturan/salin');
    expect((await returnedForm(ADMIN, sent)).kind).toBe('overtaken');
    expect(rows(store, 'target', 2027)).toEqual([]);
  });

  it('goes to the year after, with a source', async () => {
    const send = desk(plans(), ADMIN);
    expect((await send(COPY, { ...asked('target'), ke: '2028', sidik: '' })).status).toBe(400);
    expect((await send(COPY, { ...asked('target'), dari: '2025', sidik: '' })).status).toBe(400);
    expect((await send(COPY, { ...asked('target'), sumber: '', sidik: '' })).status).toBe(400);
  });
});

describe('a plan as a file', () => {
  it.each(['csv', 'xlsx'])('can be sent back as it is, as %s, and changes nothing', async (format) => {
    const store = plans();
    serve(store);
    const { GET } = await import('@/app/unduh/rencana/route');
    for (const table of ['target', 'sasaran']) {
      const address = `http://localhost/unduh/rencana?tabel=${table}&tahun=2026&format=${format}`;
      const response = await GET(new Request(address));
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
      expect(name).toMatch(new RegExp(`^${table}_contoh_2026\\.${format}$`));
      const content = new Uint8Array(await response.arrayBuffer());
      const report = importFiles(store, [{ name, content }], { dryRun: false, currentMonth: IMPORT_MONTH });
      expect(report).toMatchObject({ errors: [], warnings: [], committed: true, batch: null });
      expect(report.tables[0]).toMatchObject({ table, new: 0, changed: 0 });
      expect(report.tables[0]?.unchanged).toBeGreaterThan(1);
    }
  });
});
