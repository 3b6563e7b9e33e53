import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { areaNeedsSentence, followUpSummary, unjudgedAdvice, unjudgedGroups } from '@/lib/narrative/follow-up';
import { type FollowUps } from '@/lib/pws/follow-up';
import { needOrder } from '@/lib/pws/need-order';
import { type Given, JULY, NINETY, followUpOf, pwsRowOf } from '../../fixtures/follow-up-row';
import { indicatorOf } from '../../fixtures/row';

const place = (name: string, given: Omit<Given, 'area'>) => followUpOf({ ...given, area: { name, code: name } });
const falling = (name: string) => place(name, { value: [25, 80], now: 3, before: 4 });
const answer = (needs: readonly ReturnType<typeof place>[], unjudged: FollowUps['unjudged'] = []): FollowUps => ({
  ...needOrder(needs),
  unjudged,
});
const SUBJECT = {
  indicator: indicatorOf('K6'),
  month: JULY,
  placeName: 'Puskesmas Hulu',
  noun: 'desa/kelurahan',
  example: false,
};

describe('followUpSummary', () => {
  it('can be read out: who falls, who stands still, who is above but falls, who is unknown, and how many are missing', () => {
    const needs = [
      falling('Satu'),
      falling('Dua'),
      place('Tiga', { value: [40, 80], now: 3, before: 3 }),
      place('Empat', { value: [46, 80], now: 3, before: 4 }),
    ];
    expect(followUpSummary(answer(needs, [pwsRowOf({ value: [46, 80], before: null })]), SUBJECT)).toBe(
      'Kunjungan ibu hamil keenam (K6), Puskesmas Hulu, s.d. Juli 2026. Di 2 desa/kelurahan capaian di bawah target dan ' +
        'turun: Dua dan Satu. Bersama-sama perlu 34 ibu hamil lagi untuk target bulan ini. Di 1 desa/kelurahan capaian ' +
        'di bawah target dan tidak berubah: Tiga. Perlu 2 ibu hamil lagi untuk target bulan ini. Di 1 desa/kelurahan ' +
        'capaian sudah mencapai target, tetapi turun: Empat. Mari cari sebabnya bersama agar tidak berlanjut. ' +
        '1 desa/kelurahan belum dapat dinilai: 1 tanpa pembanding bulan lalu.',
    );
  });

  it('counts small places too, and names no more than six', () => {
    const needs = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(falling);
    const tiny = place('H', { value: [0, 4], now: 0, before: 1 });
    const text = followUpSummary(answer([...needs, tiny]), SUBJECT);
    expect(text).toContain('Di 8 desa/kelurahan capaian di bawah target dan turun: A, B, C, D, E, F dan 2 lainnya.');
    expect(text).toContain('Bersama-sama perlu 122 ibu hamil lagi');
  });

  it('begins with the label of example data, and says when reports are missing', () => {
    const needs = [place('Satu', { value: [25, 80], now: 3, before: 4, complete: false })];
    const text = followUpSummary(answer(needs), { ...SUBJECT, example: true });
    expect(text).toMatch(/^\[DATA CONTOH\] /);
    expect(text).toMatch(/Angka masih sementara: ada laporan yang belum masuk\.$/);
  });

  it('says that nothing is needed, of those that can be judged', () => {
    expect(followUpSummary(answer([]), SUBJECT)).toMatch(
      /Tidak ada desa\/kelurahan yang di bawah target tanpa perbaikan/,
    );
    expect(followUpSummary(answer([], [pwsRowOf({ value: [46, 80], before: null })]), SUBJECT)).toContain(
      'Tidak ada desa/kelurahan yang dapat dinilai yang di bawah target',
    );
  });

  it('turns round for what is better low', () => {
    const stunting = indicatorOf('STN');
    const limit = { ...NINETY, hundredths: 1400 };
    const needs = ['Satu', 'Dua'].map((name) =>
      place(name, { indicator: stunting, target: limit, value: [10, 50], before: [9, 50] }),
    );
    expect(followUpSummary(answer(needs), { ...SUBJECT, indicator: stunting })).toContain(
      'Di 2 desa/kelurahan angkanya di atas batas dan naik: Dua dan Satu. Bersama-sama 6 balita yang stunting di atas batas.',
    );
  });
});

describe('what cannot be judged', () => {
  it('stands by reason, in the order in which reasons are looked for', () => {
    const rows = (['no-last-month', 'no-report', 'no-target-group', 'no-report'] as const).map((reason) => ({
      ...pwsRowOf({ value: [1, 2] }),
      reason,
    }));
    expect(unjudgedGroups(rows).map((group) => [group.reason, group.rows.length])).toEqual([
      ['no-target-group', 1],
      ['no-report', 2],
      ['no-last-month', 1],
    ]);
  });

  it.each([
    ['K6', 'no-target-group', 7, 'isi sasaran ibu hamil 2026'],
    ['TND', 'no-target-group', 7, 'periksa penyebut: tidak ada balita dinilai'],
    ['K6', 'no-report', 7, 'minta laporan Juli 2026'],
    ['K6', 'no-target', 7, 'tetapkan target 2026'],
    ['K6', 'no-last-month', 7, 'lengkapi laporan Juni 2026'],
    ['K6', 'no-last-month', 1, 'lengkapi laporan Desember 2025 dan sasaran 2025'],
    ['TND', 'no-last-month', 1, 'lengkapi laporan Desember 2025'],
  ] as const)('%s, %s in month %i: %s', (code, reason, at, advice) =>
    expect(unjudgedAdvice(reason, indicatorOf(code), month(2026, at))).toBe(advice),
  );
});

describe('areaNeedsSentence', () => {
  it('counts what falls apart from what stands still', () => {
    const stunting = { indicator: indicatorOf('STN'), target: { ...NINETY, hundredths: 1400 } };
    const needs = [
      falling('a'),
      falling('b'),
      place('c', { ...stunting, value: [10, 50], before: [9, 50] }),
      place('d', { value: [25, 80], now: 3, before: 3 }),
      place('e', { value: [46, 80], now: 3, before: 4 }),
    ];
    expect(areaNeedsSentence({ ...needOrder(needs, 'share'), judged: 30 })).toBe(
      '5 dari 30 indikator pelayanan yang dapat dinilai perlu ditindaklanjuti: 2 Jelek (turun), 1 Jelek (naik), 1 Jelek (tetap), 1 Kurang.',
    );
    expect(areaNeedsSentence({ ranked: [], small: [], judged: 3 })).toContain('tidak ada yang perlu ditindaklanjuti');
  });
});
