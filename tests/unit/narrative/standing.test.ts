import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import { figureNote, inapplicableWords, listTitle, standingSentence, versionPhrase } from '@/lib/narrative/standing';
import { absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const FEBRUARY = { first: month(2026, 1), last: month(2026, 2) };
const YEAR = { first: month(2025, 1), last: month(2025, 12) };
const district = (hundredths: number, per = 100): Target => ({ hundredths, per, source: 'district', citation: null });
const NINETY = district(9000);

describe('standingSentence', () => {
  it('holds a cumulative figure against the target up to its month', () => {
    // 90 % up to February is exactly 15 %: three of twenty has reached it, 149 of 1.000 has not.
    const rows = [rowOf(3, 20, { target: NINETY }), rowOf(149, 1000, { target: NINETY }), absentRow('not-applicable')];
    expect(standingSentence(indicatorOf('K6'), rows, 'desa', NINETY, FEBRUARY)).toBe(
      '1 dari 3 desa sudah mencapai target s.d. Februari 15,0% (setahun 90%); 1 desa perlu dukungan; 1 desa tanpa nilai.',
    );
    expect(standingSentence(indicatorOf('K6'), rows, 'desa', NINETY, YEAR)).toBe(
      '0 dari 3 desa sudah mencapai target 90%; 2 desa perlu dukungan; 1 desa tanpa nilai.',
    );
  });

  it('calls the target of lower-is-better a bound that is kept', () => {
    const target = district(700);
    const rows = [7, 8].map((cases) => rowOf(cases, 100, { target, direction: 'lower' }));
    expect(standingSentence(indicatorOf('WST'), rows, 'kecamatan', target, FEBRUARY)).toBe(
      '1 dari 2 kecamatan tidak melebihi batas 7%; 1 kecamatan perlu dukungan.',
    );
  });

  it('counts who recorded any where there are counts, or rates of few events', () => {
    const rows = [rowOf(2, 796, { target: null }), rowOf(0, 90, { target: null }), absentRow('not-reported')];
    const said = '1 dari 3 kecamatan mencatat kematian ibu; 1 melaporkan nol; 1 belum lapor.';
    expect(standingSentence(indicatorOf('AKI'), rows, 'kecamatan', district(18_300, 100_000), YEAR)).toBe(said);
    expect(standingSentence(indicatorOf('MTI'), rows, 'kecamatan', null, YEAR)).toBe(said);
    expect(standingSentence(indicatorOf('MTI'), [absentRow('not-reported')], 'kecamatan', null, YEAR)).toBe(
      'Belum ada kecamatan yang melapor pada periode ini.',
    );
  });

  it('says that no target is set, or no value known', () => {
    expect(standingSentence(indicatorOf('STN'), [rowOf(1, 9)], 'desa', null, FEBRUARY)).toBe(
      '1 desa; target belum ditetapkan.',
    );
    expect(standingSentence(indicatorOf('K6'), [absentRow('not-reported')], 'desa', NINETY, FEBRUARY)).toBe(
      'Belum ada desa dengan nilai pada periode ini.',
    );
  });
});

it('never calls deaths an achievement', () => {
  expect(['K6', 'MTI', 'AKI'].map((code) => listTitle(indicatorOf(code), 'kecamatan'))).toEqual([
    'Capaian per kecamatan',
    'Jumlah per kecamatan',
    'Angka per kecamatan',
  ]);
  expect(figureNote(indicatorOf('AKI'))).toBe('Kematian ibu dibagi lahir hidup.');
  expect(figureNote(indicatorOf('LHR'))).toBe('Jumlah lahir hidup.');
});

it('names the year without sasaran, and a version that is not the first', () => {
  expect(inapplicableWords(indicatorOf('K6'), FEBRUARY)).toBe('tanpa sasaran 2026');
  expect(inapplicableWords(indicatorOf('WST'), FEBRUARY)).toBe('tidak berlaku');
  expect(['K4', 'K6', 'K1'].map((code) => versionPhrase(indicatorOf(code)))).toEqual([
    'Versi definisi: PWS-KIA 2010.',
    'Versi definisi: Renstra 2025-2029.',
    '',
  ]);
});
