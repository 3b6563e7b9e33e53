import { describe, expect, it } from 'vitest';
import { sinceThen } from '@/lib/agreements/since';
import { type Month, month } from '@/lib/coverage/period';
import type { Measure } from '@/lib/coverage/tally';
import { expectedText, sinceText, yearEndText } from '@/lib/narrative/agreement-since';

const SUBJECT = { indicator: { code: 'K6', kind: 'cumulative', unit: 'ibu hamil' }, place: 'Desa Hulu Satu' } as const;
const [JULY, OCTOBER] = [month(2025, 7), month(2025, 10)];
const base = { period: JULY, ratio: { numerator: 12, denominator: 29 } };
const since = (
  measure: Measure,
  { expected = null, period = OCTOBER, last }: { expected?: number | null; period?: Month; last?: Month } = {},
) => sinceThen(base, { period, last: last ?? period, measure, baseState: 'reported' }, 'higher', expected);
const reported = (numerator: number): Measure => ({ state: 'reported', numerator, denominator: 29 });

describe('what an agreement’s indicator has done since, in words', () => {
  it('names both figures with their counts and months, and which way it went', () => {
    expect(sinceText(SUBJECT, since(reported(16)))).toBe(
      'K6 Desa Hulu Satu: 41,4% (12/29, Juli 2025) menjadi 55,2% (16/29, Oktober 2025), membaik.',
    );
    expect(sinceText(SUBJECT, since(reported(11)))).toMatch(/menjadi 37,9% \(11\/29, Oktober 2025\), belum membaik\.$/);
    expect(sinceText(SUBJECT, since(reported(12)))).toMatch(/, tetap\.$/);
  });

  it('keeps the absences apart, and says where only some have reported', () => {
    const silent: Measure = { state: 'not-reported', numerator: null, denominator: 29 };
    const none: Measure = { state: 'not-applicable', numerator: null, denominator: null };
    expect(sinceText(SUBJECT, since(silent))).toMatch(/menjadi belum lapor \(Oktober 2025\)\.$/);
    expect(sinceText(SUBJECT, since(none))).toMatch(/menjadi tidak berlaku \(Oktober 2025\)\.$/);
    expect(sinceText(SUBJECT, since({ ...reported(16), state: 'partial' }))).toMatch(
      /membaik, sebagian belum lapor\.$/,
    );
    expect(sinceText(SUBJECT, since(reported(0)))).toMatch(/menjadi 0,0% \(0\/29/);
  });

  it('says of a base without a figure whether it was not reported or does not apply', () => {
    const without = (baseState: 'not-reported' | 'not-applicable') =>
      sinceText(
        SUBJECT,
        sinceThen(
          { period: JULY, ratio: null },
          { period: OCTOBER, last: OCTOBER, measure: reported(16), baseState },
          'higher',
          null,
        ),
      );
    expect(without('not-reported')).toMatch(/: belum lapor \(Juli 2025\) menjadi 55,2% \(16\/29, Oktober 2025\)\.$/);
    expect(without('not-applicable')).toMatch(/: tidak berlaku \(Juli 2025\) menjadi/);
  });

  it('says that nothing came after yet, and what a correction made of the base', () => {
    expect(sinceText(SUBJECT, since(reported(12), { period: JULY }))).toBe(
      'K6 Desa Hulu Satu: 41,4% (12/29, Juli 2025); belum ada data setelah Juli 2025.',
    );
    expect(sinceText(SUBJECT, since(reported(13), { period: JULY }))).toMatch(
      /; setelah perbaikan data 44,8% \(13\/29, Juli 2025\); belum ada data setelah Juli 2025\.$/,
    );
  });

  it('says what was expected and whether it is reached', () => {
    expect(expectedText(SUBJECT, since(reported(16), { expected: 6000 }), 6000)).toBe(
      'Harapan 60% belum tercapai, selisih 2 ibu hamil.',
    );
    expect(expectedText(SUBJECT, since(reported(18), { expected: 6000 }), 6000)).toBe('Harapan 60% tercapai.');
    expect(expectedText(SUBJECT, null, 6050)).toBe('Harapan 60,5%.');
    expect(expectedText(SUBJECT, since(reported(18)), null)).toBe('');
  });

  it('explains why a cumulative figure ends with its year', () => {
    const ended = since(reported(20), { period: month(2025, 12), last: month(2026, 3) });
    expect(yearEndText(SUBJECT, ended)).toMatch(/sampai Desember 2025/);
    expect(yearEndText(SUBJECT, since(reported(20)))).toBe('');
  });
});
