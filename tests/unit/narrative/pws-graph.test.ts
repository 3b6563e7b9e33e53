import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import {
  numberRowNames,
  provisionalSentence,
  pwsLabel,
  pwsSentence,
  pwsSubtitle,
  rowNumbers,
  smallNumberSentence,
  standingWord,
  targetLineName,
} from '@/lib/narrative/pws-graph';
import { NINETY_FIVE, absentPwsRow, pwsRowOf } from '../../fixtures/pws-row';
import { indicatorOf } from '../../fixtures/row';

const K6 = indicatorOf('K6');
const STN = indicatorOf('STN');
const AKI = indicatorOf('AKI');

describe('the words of the PWS graph', () => {
  it('name the line by what it is: the target to date, a default never as the district’s, a bound where lower is better', () => {
    const july = month(2026, 7);
    const bound = (95 / 100) * (7 / 12);
    expect(targetLineName(bound, NINETY_FIVE, K6, july)).toBe('target s.d. Juli 55,4%');
    expect(targetLineName(bound, { ...NINETY_FIVE, source: 'catalogue' }, K6, july)).toMatch(
      /^acuan .* s\.d\. Juli 55,4%$/,
    );
    expect(targetLineName(0.95, NINETY_FIVE, K6, month(2026, 12))).toBe('target 95,0%');
    expect(targetLineName(0.14, NINETY_FIVE, STN, july)).toBe('batas 14,0%');
    expect(targetLineName(0.00183, NINETY_FIVE, AKI, july)).toBe('batas 183,0 per 100.000');
  });

  it('give cumulative indicators three rows of numbers, all others the level once', () => {
    expect(numberRowNames(K6)).toEqual(['% kumulatif', '% bulan ini', '% bulan lalu']);
    expect(numberRowNames(STN)).toEqual(['% bulan ini', '% bulan lalu']);
    expect(numberRowNames(AKI)).toEqual(['bulan ini', 'bulan lalu']);
    expect(rowNumbers(pwsRowOf(55, 100, [8, 7]), K6)).toEqual(['55,0', '8,0', '7,0']);
    expect(rowNumbers(pwsRowOf(5, 40, [5, 4], { indicator: STN }), STN)).toEqual(['12,5', '10,0']);
    expect(rowNumbers(pwsRowOf(2, 1000, [2, 0], { indicator: AKI }), AKI)).toEqual(['200,0', '0,0']);
  });

  it('say per what a rate is counted, and that other than cumulative figures are an adaptation', () => {
    expect(pwsSubtitle(AKI)).toBe('Adaptasi PWS: kematian ibu per 100.000 lahir hidup, menurut bulannya sendiri.');
    expect(pwsSubtitle(K6)).not.toContain('Adaptasi');
  });

  it('keep belum lapor, tidak berlaku and nol apart', () => {
    expect(rowNumbers(pwsRowOf(0, 26, [0, 0]), K6)).toEqual(['0,0', '0,0', '0,0']);
    expect(rowNumbers(pwsRowOf(13, 26, [null, 2]), K6)).toEqual(['50,0', '…', '7,7']);
    expect(rowNumbers(absentPwsRow('not-reported'), K6)).toEqual(['…', '…', '']);
    expect(rowNumbers(absentPwsRow('not-applicable'), K6)).toEqual(['–', '–', '']);
  });

  it('read an area aloud with the direction of its months in a word', () => {
    expect(pwsLabel(pwsRowOf(23, 26, [2, 1]), K6)).toBe(
      'Baamang: kumulatif 88,5% (23/26), bulan ini 7,7%, bulan lalu 3,8%, naik, Baik',
    );
    expect(pwsLabel(pwsRowOf(28, 26, [2, 3]), K6)).toContain('107,7% (28/26), periksa sasaran, ');
    expect(pwsLabel(absentPwsRow('not-reported'), K6)).toBe('Seranau: kumulatif belum lapor, belum lapor bulan ini');
  });

  it('spell Jelek by its direction, which for lower-is-better is up', () => {
    expect(standingWord(pwsRowOf(40, 100, [5, 8]), K6)).toBe('Jelek (turun)');
    expect(standingWord(pwsRowOf(40, 100, [8, 8]), K6)).toBe('Jelek (tetap)');
    expect(standingWord(pwsRowOf(99, 100, [9, 8], { indicator: STN }), STN)).toBe('Jelek (naik)');
    expect(standingWord(pwsRowOf(40, 100, [null, 8]), K6)).toBe('belum lapor bulan ini');
  });
});

describe('the sentences of the PWS graph', () => {
  const rows = [
    pwsRowOf(60, 100, [9, 8]),
    pwsRowOf(60, 100, [7, 8]),
    pwsRowOf(40, 100, [5, 8]),
    pwsRowOf(40, 100, [8, 8]),
    pwsRowOf(40, 100, [null, 8]),
    absentPwsRow('not-applicable'),
  ];

  it('count the areas per status, the two kinds of Jelek apart, and the rest by reason', () => {
    expect(pwsSentence(rows, 'kecamatan', K6)).toBe(
      'Dari 6 kecamatan: 1 Baik, 1 Kurang, 1 Jelek (turun), 1 Jelek (tetap); ' +
        '2 belum dapat dinilai (1 tidak ada sasaran, 1 belum lapor bulan ini).',
    );
    expect(pwsSentence(rows.slice(0, 2), 'kecamatan', K6)).toBe('Dari 2 kecamatan: 1 Baik, 1 Kurang.');
    expect(pwsSentence(rows.slice(5), 'desa', K6)).toBe('Belum ada status untuk 1 desa: tidak ada sasaran.');
    expect(pwsSentence(rows.slice(1, 5), 'kecamatan', K6)).toMatch(/; 1 belum dapat dinilai: belum lapor bulan ini\.$/);
    expect(pwsSentence([], 'desa', K6)).toBe('Tidak ada desa di sini.');
  });

  it('say what may still change and where one person moves the figure, and are silent otherwise', () => {
    expect(provisionalSentence(rows, 'kecamatan')).toContain('di 1 kecamatan');
    expect(provisionalSentence(rows.slice(0, 2), 'kecamatan')).toBe('');
    expect(smallNumberSentence(3, 'desa', K6)).toBe(
      '* Jumlah kecil di 3 desa: satu ibu hamil menggeser angkanya lebih dari 5 poin persen.',
    );
    expect(smallNumberSentence(0, 'desa', K6)).toBe('');
    expect(smallNumberSentence(3, 'desa', AKI)).toBe('');
  });
});
