import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import { agreementsSentence, eventText, inChargeText, openPhrase, problemText } from '@/lib/narrative/agreement';

const COUNTS = { terlambat: 0, baru: 0, berjalan: 0, selesai: 0, batal: 0 };

describe('the message of a list of agreements', () => {
  it('says how many are left to do and how many of them are late', () => {
    expect(agreementsSentence({ ...COUNTS, terlambat: 2, baru: 1, berjalan: 2, selesai: 4 })).toBe(
      '5 tindak lanjut belum selesai, 2 lewat batas waktu',
    );
    expect(agreementsSentence(COUNTS)).toBe('Belum ada tindak lanjut');
    expect(agreementsSentence({ ...COUNTS, selesai: 3, batal: 1 })).toBe(
      'Semua tindak lanjut sudah ditutup: 3 selesai',
    );
    expect(openPhrase(1, 0)).toBe('1 tindak lanjut belum selesai, belum ada yang lewat batas waktu');
  });
});

describe('a step of an agreement’s history', () => {
  it('is told by what changed', () => {
    expect(eventText({ state: 'baru', changes: [] }, null)).toBe('Dicatat');
    expect(eventText({ state: 'berjalan', changes: [] }, 'baru')).toBe('Mulai dikerjakan');
    expect(eventText({ state: 'berjalan', changes: [] }, 'berjalan')).toBe('Kemajuan');
    expect(eventText({ state: 'baru', changes: [{ field: 'Batas waktu', before: 'a', after: 'b' }] }, 'baru')).toBe(
      'Isi diubah',
    );
  });
});

describe('the problem that a form begins with', () => {
  const indicator = { code: 'K6', kind: 'cumulative' } as const;
  const given = { indicator, place: 'Desa Hulu Satu', month: month(2025, 7) };

  it('is the figure with its month and target, or why there is none', () => {
    const row = { state: 'reported', numerator: 12, denominator: 29, target: 0.75 } as const;
    expect(problemText({ ...given, row })).toBe('K6 Desa Hulu Satu 41,4% (12/29) s.d. Juli 2025, target 75,0%');
    const silent = { state: 'not-reported', numerator: null, denominator: 29, target: null } as const;
    expect(problemText({ ...given, row: silent })).toBe('K6 Desa Hulu Satu belum lapor s.d. Juli 2025');
  });

  it('names who is in charge with the person where one is', () => {
    expect(inChargeText({ office: 'Camat', person: 'Kasi Kesra' })).toBe('Camat (Kasi Kesra)');
    expect(inChargeText({ office: 'Camat', person: null })).toBe('Camat');
  });
});
