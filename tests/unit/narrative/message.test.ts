import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageRow, type RowLevel } from '@/lib/coverage/row';
import type { Target } from '@/lib/coverage/target';
import { month } from '@/lib/coverage/period';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import {
  type Spoken,
  countedPhrase,
  exceptionPhrase,
  gapPhrase,
  levelPhrase,
  message,
  taskMessage,
  whereMessage,
} from '@/lib/narrative/message';
import { SEVENTY_FIVE, absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const FEBRUARY = { first: month(2026, 2), last: month(2026, 2) };
const POSYANDU = indicatorOf('ILP-PSY');
const PUSTU = indicatorOf('ILP-PST');
const area = (name: string) => ({ code: `62.02.${name}`, name, level: 'kecamatan' as RowLevel });

function spokenOf(code: string, row: CoverageRow, target: Target | null = SEVENTY_FIVE): Spoken {
  return { indicator: indicatorOf(code), row, target, span: FEBRUARY };
}

/** So many parts that have reached 75 %, have not, and have no value. */
function partsOf(reached: number, missing: number, absent = 0) {
  const names = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  return {
    noun: 'kecamatan',
    rows: [
      ...names(reached, 'A').map((name) => rowOf(8, 10, { area: area(name) })),
      ...names(missing, 'B').map((name) => rowOf(5, 10, { area: area(name) })),
      ...names(absent, 'C').map((name) => absentRow('not-reported', area(name))),
    ],
  };
}

describe('the message of a figure', () => {
  it('says subject, level and which parts need support', () => {
    const pustu = spokenOf('ILP-PST', rowOf(43, 152));
    expect(message(pustu, partsOf(8, 9))).toBe(
      'Pustu: 43 dari 152 (28,3%) melaksanakan ILP; 9 kecamatan perlu dukungan',
    );
    expect(message(spokenOf('ILP-PSY', rowOf(229, 310)))).toBe(
      'Posyandu: 229 dari 310 yang aktif (73,9%) melayani seluruh siklus hidup; perlu 4 posyandu lagi untuk acuan nasional 75%',
    );
  });

  it('says exceptions where they are fewer than the rule', () => {
    const spoken = spokenOf('ILP-PSY', rowOf(90, 100));
    expect(exceptionPhrase(spoken, partsOf(15, 2))).toBe('semua kecamatan kecuali dua sudah mencapai target');
    expect(exceptionPhrase(spoken, partsOf(15, 2, 1))).toBe(
      'semua kecamatan yang bernilai kecuali dua sudah mencapai target, satu tanpa nilai',
    );
    expect(exceptionPhrase(spoken, partsOf(3, 2))).toBe('2 kecamatan perlu dukungan');
    expect(exceptionPhrase(spoken, partsOf(17, 0))).toBe('semua 17 kecamatan sudah mencapai target');
    expect(exceptionPhrase(spoken, partsOf(0, 17))).toBe('semua 17 kecamatan perlu dukungan');
    expect(exceptionPhrase(spoken, partsOf(0, 0, 3))).toBe('');
    expect(countedPhrase({ reached: 5, missing: 0, absent: 2 }, 'desa', 'sudah mencapai target')).toBe(
      'semua desa yang bernilai sudah mencapai target, dua tanpa nilai',
    );
    const few = (missing: number, absent: number) =>
      countedPhrase({ reached: 0, missing, absent }, 'desa', 'sudah mencapai target');
    expect([few(1, 0), few(1, 3), few(2, 0), few(2, 1)]).toEqual([
      'satu-satunya desa perlu dukungan',
      'satu-satunya desa yang bernilai perlu dukungan, tiga tanpa nilai',
      'kedua desa perlu dukungan',
      'kedua desa yang bernilai perlu dukungan, satu tanpa nilai',
    ]);
  });

  it('judges nobody without a target, but says where there is none yet', () => {
    const rows = [
      rowOf(0, 8, { area: area('A'), target: null }),
      rowOf(3, 5, { area: area('B'), target: null }),
      absentRow('not-applicable', area('C')),
    ];
    const spoken = spokenOf('ILP-PST', rowOf(43, 152, { target: null }), null);
    expect(message(spoken, { rows, noun: 'kecamatan' })).toBe(
      'Pustu: 43 dari 152 (28,3%) melaksanakan ILP; di satu kecamatan belum ada yang melaksanakan ILP',
    );
    expect(message(spoken, { rows: [rowOf(3, 5, { area: area('B') })], noun: 'kecamatan' })).toBe(
      'Pustu: 43 dari 152 (28,3%) melaksanakan ILP',
    );
    const nobody = spokenOf('ILP-PST', rowOf(0, 16, { target: null }), null);
    const zeros = ['A', 'B'].map((name) => rowOf(0, 8, { area: area(name), target: null }));
    expect(message(nobody, { rows: zeros, noun: 'kecamatan' })).toBe('Pustu: 0 dari 16 (0,0%) melaksanakan ILP');
    expect(taskMessage(spoken)).toBe('Pustu: 109 dari 152 belum melaksanakan ILP, target belum ditetapkan');
  });

  it('measures a cumulative figure and its parts by the target up to the month', () => {
    const target: Target = { hundredths: 9000, per: 100, source: 'district', citation: null };
    const span = { first: month(2026, 1), last: month(2026, 2) };
    const k6 = (n: number, N: number, name = 'A') => rowOf(n, N, { area: area(name), target, state: 'reported' });
    const spoken: Spoken = { indicator: indicatorOf('K6'), row: k6(978, 8410), target, span };
    // 90 % x 2 / 12 = 15,0 %: of 8.410 that is 1.261,5, so 1.262, of which 978 are there.
    expect(gapPhrase(spoken)).toBe('perlu 284 ibu hamil lagi untuk target s.d. Februari 15,0%');
    expect(exceptionPhrase(spoken, { rows: [k6(15, 100), k6(14, 100, 'B')], noun: 'kecamatan' })).toBe(
      '1 kecamatan perlu dukungan',
    );
    expect(gapPhrase({ ...spoken, row: k6(1262, 8410) })).toBe('sudah mencapai target s.d. Februari 15,0%');
    expect(gapPhrase({ ...spoken, span: { first: month(2025, 1), last: month(2025, 12) } })).toBe(
      'perlu 6.591 ibu hamil lagi untuk target 90%',
    );
  });

  it('turns bounds round where less is better', () => {
    const target: Target = { hundredths: 700, per: 100, source: 'district', citation: null };
    const wasting = (n: number) => rowOf(n, 100, { target, direction: 'lower', area: area(String(n)) });
    const spoken = { indicator: indicatorOf('WST'), row: wasting(9), target, span: FEBRUARY };
    expect(gapPhrase(spoken)).toBe('perlu turun 2 balita lagi menuju batas 7%');
    expect(exceptionPhrase(spoken, { rows: [wasting(3), wasting(7)], noun: 'desa' })).toBe(
      'kedua desa tidak melebihi batas',
    );
  });

  it('keeps absences, small places and incomplete reports apart from figures', () => {
    expect(levelPhrase(PUSTU, absentRow('not-reported'))).toBe('belum ada laporan');
    expect(levelPhrase(POSYANDU, absentRow('not-applicable'))).toBe('tidak ada posyandu aktif');
    expect(message(spokenOf('ILP-PST', rowOf(2, 3)))).toBe(
      'Pustu: 2 dari 3 melaksanakan ILP; perlu 1 pustu lagi untuk acuan bawaan 75%',
    );
    expect(message(spokenOf('MTI', { ...rowOf(7, 10), denominator: null, value: null }, null))).toBe(
      'Kematian ibu: 7, Februari 2026',
    );
    expect(levelPhrase(PUSTU, rowOf(0, 12))).toBe('0 dari 12 (0,0%) melaksanakan ILP');
    expect(message(spokenOf('TTD', rowOf(60, 100, { state: 'partial' }), null))).toContain(', laporan belum lengkap');
  });

  it('says for a map where what is left is', () => {
    const spoken = spokenOf('ILP-PSY', rowOf(229, 310));
    const rows = [
      rowOf(8, 10, { area: area('A') }),
      rowOf(5, 10, { area: area('B') }),
      rowOf(10, 10, { area: area('C') }),
    ];
    expect(whereMessage(spoken, { rows, noun: 'kecamatan' })).toBe(
      'Posyandu: 5 dari 7 yang belum melayani seluruh siklus hidup ada di satu kecamatan yang perlu dukungan',
    );
    expect(whereMessage(spoken, { rows: rows.slice(1), noun: 'kecamatan' })).toContain('Posyandu: 229 dari 310');
  });
});

describe('any message', () => {
  const counts = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const target = fc.option(fc.constantFrom<Target>(SEVENTY_FIVE, { ...SEVENTY_FIVE, source: 'district' }), { freq: 3 });
  const rowOfIndicator = (state: CoverageRow['state'], n: number, N: number, held: Target | null, name: string) =>
    state === 'not-reported' || state === 'not-applicable' || N === 0
      ? absentRow(N === 0 ? 'not-applicable' : (state as 'not-reported'), area(name))
      : rowOf(n, N, { state, target: held, area: area(name) });
  const state = fc.constantFrom('reported', 'partial', 'not-reported', 'not-applicable') as fc.Arbitrary<
    CoverageRow['state']
  >;
  const case_ = fc.record({
    indicator: fc.constantFrom(...CATALOGUE.filter(({ kind }) => kind !== 'count')),
    own: fc.tuple(state, counts),
    parts: fc.array(fc.tuple(state, counts), { maxLength: 20 }),
    held: target,
    last: fc.integer({ min: 1, max: 12 }).map((each) => month(2026, each)),
  });

  it('carries no broken number, no percentage without n and N, no blame and no name of an area', () => {
    fc.assert(
      fc.property(case_, ({ indicator, own: [ownState, [n, N]], parts, held, last }) => {
        const row = rowOfIndicator(ownState, n, N, held, 'RAHASIA');
        const rows = parts.map(([each, [a, b]], index) => rowOfIndicator(each, a, b, held, `RAHASIA${index}`));
        const spoken = { indicator, row, target: held, span: { first: last, last } };
        const all = { rows, noun: 'kecamatan' };
        for (const text of [message(spoken, all), message(spoken), taskMessage(spoken), whereMessage(spoken, all)]) {
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|RAHASIA/);
          expect(text).not.toMatch(/tertinggal|terburuk|rapor|gagal/i);
          expect(text).not.toMatch(/;\s*$|:\s*$|\s{2}/);
          // Every percentage stands behind n of N, or is a target by name.
          const bare = text
            .replace(/\d[\d.]* dari \d[\d.]*[^();]* \(\d+,\d%\)/g, '')
            .replace(/(acuan|batas|target)[^;]*? [\d,.]+%/g, '');
          expect(bare).not.toContain('%');
          // Nor does a figure below five units carry one.
          if (row.denominator !== null && row.denominator < 5) expect(levelPhrase(indicator, row)).not.toContain('%');
        }
        const isAbsent = row.numerator === null;
        if (isAbsent) expect(message(spoken, all)).toMatch(/belum ada|tidak ada|tidak berlaku/);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
