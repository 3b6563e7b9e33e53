import { describe, expect, it } from 'vitest';
import { arrivalPhrase, arrivalsSentence } from '@/lib/narrative/facility-reports';

const due = '2026-03-05';
const onTime = { due, reportedOn: '2026-03-04', arrival: 'on-time' } as const;
const late = { due, reportedOn: '2026-03-15', arrival: 'late' } as const;
const missing = { due, reportedOn: null, arrival: 'missing' } as const;
const awaited = { due, reportedOn: null, arrival: 'awaited' } as const;

describe('a facility’s reports', () => {
  it('say when they came in, against the day that was due', () => {
    expect(arrivalPhrase(onTime)).toBe('masuk 4 Maret 2026, tepat waktu');
    expect(arrivalPhrase(late)).toBe('masuk 15 Maret 2026, terlambat 10 hari');
    expect(arrivalPhrase(missing)).toBe('belum masuk; batasnya 5 Maret 2026');
    expect(arrivalPhrase(awaited)).toBe('ditunggu sampai 5 Maret 2026');
  });

  it('are counted among those that were due', () => {
    expect(arrivalsSentence([onTime, late, missing, awaited])).toBe(
      '1 dari 3 laporan yang sudah jatuh tempo masuk tepat waktu; 1 terlambat, 1 belum masuk.',
    );
    expect(arrivalsSentence([onTime])).toBe('1 dari 1 laporan yang sudah jatuh tempo masuk tepat waktu.');
    expect(arrivalsSentence([awaited])).toBe('Belum ada laporan yang jatuh tempo.');
  });
});
