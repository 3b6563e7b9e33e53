import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { FROM_THE_START } from '@/lib/facilities/turns';
import {
  consequenceSentence,
  editDetail,
  editedTexts,
  monthsSentence,
  overtakenLineSentence,
  stretchSentence,
  unruledSentence,
} from '@/lib/narrative/checklist-edit';
import { lineOf } from '../../fixtures/checklist';

const [JANUARY, FEBRUARY, MARCH] = [month(2026, 1), month(2026, 2), month(2026, 3)];
const compared = (asIf: boolean, after: number) =>
  consequenceSentence({
    unit: 'posyandu aktif',
    asOf: FEBRUARY,
    asIf,
    before: { numerator: 229, denominator: 310 },
    after: { numerator: after, denominator: 310 },
  });

describe('the words of an edit', () => {
  it('name everything that changes, as the page and the audit say it', () => {
    const before = lineOf('PSY-SMD');
    const turns = [...before.turns, { from: MARCH, required: true }];
    const lines = {
      before,
      after: { ...before, name: 'SMD dua tahunan', actor: 'puskesmas', place: 3, turns },
    } as const;
    expect(editedTexts(lines).map(({ label }) => label)).toEqual(['Nama', 'Urutan', 'Pelaku', 'Wajib']);
    expect(editDetail(lines)).toBe(
      'Nama: Survei mawas diri -> SMD dua tahunan; Urutan: 1 -> 3; Pelaku: desa/kelurahan -> puskesmas; ' +
        'Wajib: tidak wajib sejak awal -> tidak wajib sejak awal, wajib sejak Maret 2026',
    );
    expect(editedTexts({ before, after: before })).toEqual([]);
    expect(stretchSentence([{ from: MARCH, to: null }], lines)).toBe('Menjadi wajib sejak Maret 2026.');
    expect(stretchSentence([{ from: MARCH, to: month(2026, 5) }], lines)).toBe(
      'Menjadi wajib sejak Maret 2026 sampai April 2026.',
    );
  });

  it('say what the figure becomes, and when that is only supposed', () => {
    expect(compared(false, 214)).toBe(
      '229 akan menjadi 214: 229/310 (73,9%) menjadi 214/310 (69,0%) posyandu aktif, posisi Februari 2026.',
    );
    expect(compared(true, 214)).toBe(
      'Belum ada angka yang berubah, karena data terakhir Februari 2026. Andai aturan ini sudah berlaku pada Februari 2026, 229 menjadi 214: 229/310 (73,9%) menjadi 214/310 (69,0%) posyandu aktif.',
    );
    expect(compared(false, 229)).toBe(
      'Angka tidak berubah: tetap 229/310 (73,9%) posyandu aktif, posisi Februari 2026.',
    );
    expect(compared(true, 229)).toContain('posisi Februari 2026 tetap 229/310');
    const none = { numerator: null, denominator: null };
    expect(consequenceSentence({ unit: 'pustu', asOf: FEBRUARY, asIf: false, before: none, after: none })).toBe(
      'Belum ada angka Februari 2026 yang dapat dibandingkan.',
    );
  });

  it('say which months move, and that those before do not', () => {
    const since = [{ from: JANUARY, to: null }];
    expect(monthsSentence([{ month: JANUARY }, { month: FEBRUARY }], since)).toBe(
      'Angka 2 bulan berubah: Januari 2026 sampai Februari 2026. Bulan sebelum Januari 2026 tidak dihitung ulang.',
    );
    expect(monthsSentence([{ month: FEBRUARY }], since)).toContain('hanya angka Februari 2026.');
    expect(monthsSentence([], since)).toContain('Tidak ada angka bulan mana pun yang berubah.');
    const always = [{ from: FROM_THE_START, to: null }];
    expect(monthsSentence([{ month: FEBRUARY }], always)).toBe('Yang berubah hanya angka Februari 2026.');
  });

  it('say why it is refused', () => {
    expect(unruledSentence(MARCH)).toContain('tidak ada lagi yang wajib sejak Maret 2026');
    expect(overtakenLineSentence({ actor: 'dinkes', at: '10 Maret 2026' })).toContain('oleh dinkes (10 Maret 2026)');
    expect(overtakenLineSentence(null)).toContain('oleh orang lain');
  });
});
