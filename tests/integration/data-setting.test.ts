import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '@/db/client';
import { amountOf, heldAmounts, heldSettings, heldWordings, settingOf, wordingOf } from '@/db/settings';
import { dataVersion } from '@/db/write';
import { AMOUNT_KEYS } from '@/lib/settings/amount';
import { SETTING_KEYS } from '@/lib/settings/setting';
import { WORDING_KEYS } from '@/lib/settings/wording';
import { networkStore } from '../fixtures/network';
import { districtStore, temporaryStore } from '../fixtures/store';

const ROOT = process.cwd();

function setting(database: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'scripts', 'data-setting.ts'), ...args],
    { cwd: ROOT, env: { ...process.env, PWS_DATABASE: database }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const sentences = (text: string) => text.trim().split('\n');

describe('npm run data:setting', () => {
  it('lists every setting with its value, its choices and what they mean', () => {
    const store = districtStore();
    const { status, stdout, stderr } = setting(store.path);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const heads = sentences(stdout).filter((line) => /^\S+ = /.test(line));
    expect(heads).toEqual([
      ...heldSettings(store).map(({ key, choice }) => `${key} = ${choice}`),
      ...heldAmounts(store).map(({ key, figure }) => `${key} = ${figure}`),
      ...heldWordings(store).map(({ key, text }) => `${key} = ${text}`),
    ]);
    for (const { amount, figure } of heldAmounts(store)) expect(stdout).toContain(amount.meaning(figure));
    for (const { setting: given } of heldSettings(store)) {
      for (const choice of given.choices) expect(stdout).toContain(`: ${given.meanings[choice]}`);
    }
  });

  it('shows one', () => {
    const { status, stdout } = setting(districtStore().path, 'ilp.posyanduDenominator');
    expect(status).toBe(0);
    expect(sentences(stdout)[0]).toBe('ilp.posyanduDenominator = aktif');
    expect(stdout).toContain('aktif (berlaku, bawaan): ');
    expect(stdout).not.toContain('pws.');
  });

  it('sets one with the figures that follow from it, and says what it now means', () => {
    const store = networkStore();
    const denominator = () =>
      store.sqlite
        .prepare(
          `SELECT denominator FROM roll JOIN indicator ON indicator.id = indicator_id JOIN area ON area.id = area_id
           WHERE indicator.code = 'ILP-PSY' AND area.code = '62.02' ORDER BY month DESC`,
        )
        .pluck()
        .get();
    expect(denominator()).toBe(3);
    const { status, stdout, stderr } = setting(store.path, 'ilp.posyanduDenominator', 'terdaftar');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(
      'ilp.posyanduDenominator sekarang terdaftar. Posyandu siklus hidup dibagi semua posyandu terdaftar.\n',
    );
    expect(settingOf(store, 'ilp.posyanduDenominator')).toBe('terdaftar');
    expect(denominator()).toBe(5);
    const { version } = dataVersion(store);
    expect(setting(store.path, 'ilp.posyanduDenominator', 'terdaftar').stderr).toContain('sudah terdaftar');
    expect(dataVersion(store).version).toBe(version);
  });

  it('shows a figure with what may be set, and sets it', () => {
    const store = districtStore();
    const { stdout } = setting(store.path, 'report.dueDay');
    expect(sentences(stdout)[0]).toBe('report.dueDay = 5');
    expect(stdout).toContain('Bilangan bulat dari 1 sampai 28 (tanggal bulan berikutnya). Bawaan: 5.');
    const { status, stderr } = setting(store.path, 'report.dueDay', '10');
    expect({ status, stderr: stderr.trim() }).toEqual({
      status: 0,
      stderr:
        'report.dueDay sekarang 10. Laporan suatu bulan tepat waktu bila masuk paling lambat tanggal 10 bulan berikutnya.',
    });
    expect(amountOf(store, 'report.dueDay')).toBe(10);
  });

  it('sets a text of several words', () => {
    const store = districtStore();
    const { status, stderr } = setting(store.path, 'spm.sosial', 'Dinas Sosial PPPA');
    expect({ status, stderr: stderr.trim() }).toEqual({
      status: 0,
      stderr: 'spm.sosial sekarang Dinas Sosial PPPA. Bidang sosial dibina Dinas Sosial PPPA.',
    });
    expect(wordingOf(store, 'spm.sosial')).toBe('Dinas Sosial PPPA');
  });

  it.each([
    [
      ['spm.sosial', 'x'.repeat(81)],
      ['spm.sosial', '80'],
    ],
    [['pws.belowStedy'], [...SETTING_KEYS, ...AMOUNT_KEYS, ...WORDING_KEYS]],
    [
      ['report.dueDay', '29'],
      ['1', '28'],
    ],
    [
      ['report.dueDay', 'lima'],
      ['1', '28'],
    ],
    [['pws.belowStedy', 'cukup'], SETTING_KEYS],
    [
      ['pws.belowSteady', 'kurang'],
      ['jelek', 'cukup'],
    ],
    [
      ['pws.belowSteady', ''],
      ['jelek', 'cukup'],
    ],
  ])('refuses %j in one sentence that names the valid ones, and changes nothing', (args, valid) => {
    const store = districtStore();
    const before = dataVersion(store).version;
    const { status, stdout, stderr } = setting(store.path, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(sentences(stderr)).toHaveLength(1);
    for (const each of valid) expect(stderr).toContain(each);
    expect(dataVersion(store).version).toBe(before);
    expect(settingOf(store, 'pws.belowSteady')).toBe('jelek');
  });

  it('exits 2 for an option, too many words, a missing file, and a database that was never set up', () => {
    const store = temporaryStore();
    expect(setting(store.path, '--semua')).toMatchObject({ status: 2 });
    expect(setting(store.path, 'pws.belowSteady', 'cukup', 'ya').stderr).toContain('data:setting');
    const missing = setting(path.join(path.dirname(store.path), 'tidak-ada.db'), 'pws.belowSteady', 'cukup');
    expect(missing).toMatchObject({ status: 2 });
    expect(missing.stderr).toContain('tidak ada');
    const bare = path.join(path.dirname(store.path), 'kosong.db');
    openStore(bare, { create: true }).sqlite.close();
    expect(setting(bare, 'pws.belowSteady', 'cukup')).toMatchObject({ status: 2 });
    expect(setting(bare)).toMatchObject({ status: 2, stdout: '' });
  });
});
