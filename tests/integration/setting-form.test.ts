import { describe, expect, it } from 'vitest';
import { setAmount, setSetting, setWording } from '@/db/setting-writer';
import { amountOf, lastDecision, settingOf, wordingOf } from '@/db/settings';
import { dataVersion } from '@/db/write';
import { PUBLIC } from '@/lib/access/reader';
import { ADMIN, desk, puskesmasReader, returnedForm } from '../fixtures/form';
import { districtStore } from '../fixtures/store';

const SAVE = () => import('@/app/pengaturan/simpan/route');

describe('the forms of /pengaturan', () => {
  it('decide a setting and a figure, under the name of who did', async () => {
    const store = districtStore();
    const send = desk(store, ADMIN);
    const setting = { kunci: 'pws.belowSteady', dilihat: 'jelek', nilai: 'cukup' };
    expect(await send(SAVE, setting)).toMatchObject({ status: 303, path: '/pengaturan' });
    expect(settingOf(store, 'pws.belowSteady')).toBe('cukup');
    const amount = { kunci: 'import.tableRows', dilihat: '200000', nilai: '150.000' };
    expect((await send(SAVE, amount)).query.get('tersimpan')).toBe('import.tableRows');
    expect(amountOf(store, 'import.tableRows')).toBe(150_000);
    expect(lastDecision(store, 'import.tableRows')?.actor).toBe('dinkes');
  });

  it('decide a text, give back one that cannot be, and tell the second of two what the first wrote', async () => {
    const store = districtStore();
    const send = desk(store, ADMIN);
    const text = { kunci: 'spm.sosial', dilihat: 'Dinas Sosial', nilai: ' Dinas  Sosial PPPA ' };
    expect((await send(SAVE, text)).query.get('tersimpan')).toBe('spm.sosial');
    expect(wordingOf(store, 'spm.sosial')).toBe('Dinas Sosial PPPA');
    expect(lastDecision(store, 'spm.sosial')?.actor).toBe('dinkes');
    const empty = await send(SAVE, { ...text, dilihat: 'Dinas Sosial PPPA', nilai: '' });
    expect((await returnedForm(ADMIN, empty)).problems.nilai).toContain('paling banyak 80 huruf');
    setWording(store, 'spm.sosial', 'Dinsos', { actor: 'lain' });
    const late = await returnedForm(ADMIN, await send(SAVE, { ...text, nilai: 'Dinas P3A' }));
    expect(late).toMatchObject({ kind: 'overtaken', values: { nilai: 'Dinas P3A' } });
    expect(late.problems.nilai).toContain('lain mengubahnya menjadi Dinsos');
    expect(wordingOf(store, 'spm.sosial')).toBe('Dinsos');
  });

  it('give back a figure that cannot be, with what may be set, and store nothing', async () => {
    const store = districtStore();
    const before = dataVersion(store).version;
    const sent = await desk(store, ADMIN)(SAVE, { kunci: 'report.dueDay', dilihat: '5', nilai: '31' });
    expect(sent.status).toBe(303);
    const form = await returnedForm(ADMIN, sent);
    expect(form).toMatchObject({ form: 'report.dueDay', kind: 'refused', values: { nilai: '31' } });
    expect(form.problems.nilai).toContain('dari 1 sampai 28');
    expect(dataVersion(store).version).toBe(before);
    await expect(returnedForm(PUBLIC, sent)).rejects.toThrow('no form');
  });

  it('tell the second of two what the first decided, and let him decide knowing it', async () => {
    const store = districtStore();
    const send = desk(store, ADMIN);
    setAmount(store, 'report.dueDay', 7, { actor: 'lain' });
    setSetting(store, 'pws.stockWords', 'ya');
    const late = await send(SAVE, { kunci: 'report.dueDay', dilihat: '5', nilai: '10' });
    expect(amountOf(store, 'report.dueDay')).toBe(7);
    const form = await returnedForm(ADMIN, late);
    expect(form).toMatchObject({ kind: 'overtaken', values: { nilai: '10' } });
    expect(form.problems.nilai).toMatch(/lain mengubahnya menjadi 7 \(15 November 2026 pukul/);
    await send(SAVE, { kunci: 'report.dueDay', dilihat: '7', nilai: '10' });
    expect(amountOf(store, 'report.dueDay')).toBe(10);
    // The same wish twice is no conflict.
    expect((await send(SAVE, { kunci: 'pws.stockWords', dilihat: 'tidak', nilai: 'ya' })).query.get('tersimpan')).toBe(
      'pws.stockWords',
    );
  });

  it.each([
    [PUBLIC, 401],
    [puskesmasReader('PKM-1'), 403],
  ])('are closed to %j', async (reader, status) => {
    const store = districtStore();
    const sent = await desk(store, reader)(SAVE, { kunci: 'report.dueDay', dilihat: '5', nilai: '10' });
    expect(sent.status).toBe(status);
    expect(amountOf(store, 'report.dueDay')).toBe(5);
  });

  it('refuse a key, a choice and a field that are none', async () => {
    const send = desk(districtStore(), ADMIN);
    expect((await send(SAVE, { kunci: 'toString', dilihat: '', nilai: '' })).status).toBe(404);
    expect((await send(SAVE, { kunci: 'pws.stockWords', dilihat: 'tidak', nilai: 'mungkin' })).status).toBe(400);
    expect((await send(SAVE, { kunci: 'report.dueDay', nilai: '7' })).status).toBe(400);
    expect((await send(SAVE, { kunci: 'report.dueDay', dilihat: '5', nilai: 'x'.repeat(501) })).status).toBe(400);
  });
});
