import { describe, expect, it } from 'vitest';
import type { AreaCode, AreaLevel } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import { agreedPhrase, changedMeanwhile, meetingFacts, usualTitle } from '@/lib/narrative/rakor';

const place = (code: string, name: string, level: AreaLevel) => ({ code: code as AreaCode, name, level });

describe('the usual title of a meeting', () => {
  it('follows who meets and the month in which they do', () => {
    const kabupaten = place('62.02', 'Kabupaten Kotawaringin Timur', 'kabupaten');
    expect(usualTitle(kabupaten, '2026-02-11')).toBe('Rapat Koordinasi ILP Kabupaten Kotawaringin Timur Februari 2026');
    expect(usualTitle(place('64.74', 'Kota Bontang', 'kabupaten'), '2026-12-01')).toBe(
      'Rapat Koordinasi ILP Kota Bontang Desember 2026',
    );
    expect(usualTitle(place('62.02.06', 'Baamang', 'kecamatan'), '2026-02-11')).toBe(
      'Lokakarya Mini Kecamatan Baamang Februari 2026',
    );
    expect(usualTitle(kabupaten, '')).toBe('Rapat Koordinasi ILP Kabupaten Kotawaringin Timur');
  });
});

describe('what is said of a meeting', () => {
  it('gives its day, its place where there is one, and the month it looks at', () => {
    const facts = { heldOn: '2026-02-11', place: 'Aula Dinas Kesehatan', period: month(2026, 1) };
    expect(meetingFacts(facts)).toBe('11 Februari 2026, Aula Dinas Kesehatan; angka Januari 2026');
    expect(meetingFacts({ ...facts, place: '' })).toBe('11 Februari 2026; angka Januari 2026');
  });

  it('counts what was agreed and what of it is done', () => {
    expect(agreedPhrase({ total: 0, done: 0 })).toBe('belum ada kesepakatan');
    expect(agreedPhrase({ total: 5, done: 0 })).toBe('5 kesepakatan, belum ada yang selesai');
    expect(agreedPhrase({ total: 5, done: 2 })).toBe('5 kesepakatan, 2 selesai');
  });

  it('tells a second author who was first', () => {
    expect(changedMeanwhile({ actor: 'dinkes', moment: '1 Maret 2026 pukul 09.00 WIB' })).toBe(
      'Sementara itu dinkes mengubahnya (1 Maret 2026 pukul 09.00 WIB).',
    );
    expect(changedMeanwhile({ actor: null, moment: 'tadi' })).toContain('perintah di server');
    expect(changedMeanwhile(null)).toBe('Sementara itu isinya sudah berubah.');
  });
});
