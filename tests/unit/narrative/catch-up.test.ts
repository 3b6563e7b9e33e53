import { describe, expect, it } from 'vitest';
import { month } from '@/lib/coverage/period';
import type { Target } from '@/lib/coverage/target';
import { catchUpSentence, missingNowPhrase, neededNoun } from '@/lib/narrative/catch-up';
import { type Given, JULY, NINETY, followUpOf } from '../../fixtures/follow-up-row';
import { indicatorOf } from '../../fixtures/row';

const percent = (whole: number): Target => ({ ...NINETY, hundredths: whole * 100 });
const say = (given: Given) => catchUpSentence(followUpOf(given), given.month ?? JULY, 'kata-dan-tindakan');

describe('the sentence of a cumulative indicator', () => {
  it('says what is missing now and what would still reach the year’s target', () => {
    const need = followUpOf({ value: [25, 80], now: 3, before: 4, best: 6 });
    expect(catchUpSentence(need, JULY, 'kata-dan-tindakan')).toBe(
      'Jelek – prioritas pembinaan. Kumulatif 31,3% (25/80); untuk target s.d. Juli 2026 (52,5%) perlu ' +
        '17 ibu hamil lagi. Untuk 90% setahun perlu 10 ibu hamil sebulan mulai Agustus 2026 (bulan ini 3, terbanyak ' +
        'tahun ini 6).',
    );
  });

  it('asks for support where the number is more than twice the best month, and says so as a plain comparison', () => {
    expect(say({ value: [25, 80], now: 3, before: 4, best: 4 })).toContain(
      '(bulan ini 3, terbanyak tahun ini 4), lebih dari dua kali bulan terbanyak: perlu dukungan khusus.',
    );
    expect(say({ value: [0, 80], now: 0, before: 0, best: 0 })).toContain(
      'tahun ini belum ada capaian: perlu dukungan khusus.',
    );
  });

  it('names one month left as that month, and none left as what cannot be reached', () => {
    expect(say({ month: month(2026, 11), value: [60, 80], now: 3, before: 4, best: 12 })).toContain(
      'Untuk 90% setahun perlu 12 ibu hamil pada Desember 2026 (',
    );
    expect(say({ month: month(2026, 12), value: [60, 80], now: 3, before: 4, best: 12 })).toMatch(
      /perlu 12 ibu hamil lagi\. Target 90% setahun tidak dapat dicapai lagi tahun ini\.$/,
    );
    expect(say({ target: percent(110), value: [25, 80], now: 3, before: 4 })).toMatch(
      /Target 110% setahun tidak dapat dicapai: sasaran yang belum terhitung tinggal 55 ibu hamil\.$/,
    );
  });

  it('above the target but falling tells how far, and what keeps it there', () => {
    expect(say({ value: [46, 80], now: 4, before: 6, best: 8 })).toBe(
      'Kurang – cari sebab turun, cegah. Kumulatif 57,5% (46/80), 4 ibu hamil di atas target s.d. Juli 2026 (52,5%), ' +
        'tetapi turun 2: bulan ini 4, bulan lalu 6. Untuk 90% setahun perlu 6 ibu hamil sebulan mulai Agustus 2026 ' +
        '(bulan ini 4, terbanyak tahun ini 8). Agar tetap pada target, bulan depan sedikitnya 2.',
    );
    expect(say({ value: [42, 80], now: 4, before: 6, best: 8 })).toContain('tepat pada target s.d. Juli 2026 (52,5%)');
    expect(say({ value: [75, 80], now: 4, before: 6, best: 8 })).toMatch(/Target 90% setahun sudah tercapai\.$/);
  });

  it('compares shares over the turn of the year', () => {
    expect(say({ month: month(2026, 1), value: [7, 80], before: [10, 100], best: 7 })).toContain(
      'tetapi turun setara 1 ibu hamil: bulan ini 8,8% (7), bulan lalu 10,0% (10).',
    );
  });

  it('says when reports are still missing, and takes the word alone away where the district wants so', () => {
    const given = { value: [25, 80], now: 3, before: 4, best: 6, complete: false } as const;
    expect(say(given)).toMatch(/Sementara: masih ada laporan yang belum masuk\.$/);
    expect(catchUpSentence(followUpOf(given), JULY, 'tindakan')).toMatch(/^Prioritas pembinaan\. /);
  });

  it('names whose target it is', () => {
    const inherited: Target = { ...NINETY, inheritedFrom: '62.02' as Target['inheritedFrom'] };
    expect(say({ target: inherited, value: [25, 80], now: 3, before: 4 })).toContain('untuk acuan kabupaten s.d. Juli');
  });

  it('of what is better low speaks of a limit', () => {
    const lower = {
      indicator: { ...indicatorOf('K6'), direction: 'lower' as const },
      target: percent(30),
      now: 4,
      before: 3,
    };
    expect(say({ ...lower, value: [18, 80] })).toBe(
      'Jelek – prioritas pembinaan. Kumulatif 22,5% (18/80); 4 ibu hamil yang mendapat K6 di atas batas s.d. Juli 2026 ' +
        '(17,5%). Agar tetap dalam batas 30% setahun paling banyak 1 ibu hamil yang mendapat K6 sebulan mulai Agustus 2026.',
    );
    expect(say({ ...lower, value: [26, 80] })).toContain('Batas 30% setahun sudah terlampaui 2 ibu hamil');
  });
});

describe('the sentence of a monthly indicator or a rate', () => {
  it('asks for the full target of the month', () => {
    expect(say({ indicator: indicatorOf('DS'), target: percent(70), value: [6, 10], before: [13, 20] })).toBe(
      'Jelek – prioritas pembinaan. Juli 2026: 60,0% (6/10); untuk target 70% perlu 1 balita lagi.',
    );
    expect(say({ indicator: indicatorOf('DS'), target: percent(50), value: [6, 10], before: [13, 20] })).toBe(
      'Kurang – cari sebab turun, cegah. Juli 2026: 60,0% (6/10), 1 balita di atas target 50%, tetapi turun setara 1 ' +
        'balita: bulan ini 60,0% (6), bulan lalu 65,0% (13).',
    );
  });

  it('counts what lies above a limit, and keeps it from rising', () => {
    const stunting = { indicator: indicatorOf('STN'), target: percent(14) };
    expect(say({ ...stunting, value: [10, 50], before: [9, 50] })).toBe(
      'Jelek – prioritas pembinaan. Juli 2026: 20,0% (10/50); 3 balita yang stunting di atas batas 14%.',
    );
    expect(say({ ...stunting, value: [5, 50], before: [4, 50] })).toMatch(/^Kurang – cari sebab naik, cegah\./);
  });

  it('says of a rate when one case alone is above the limit', () => {
    const deaths = { indicator: indicatorOf('AKI'), target: { ...NINETY, hundredths: 18300, per: 100_000 } };
    expect(say({ ...deaths, value: [1, 60], before: [0, 50] })).toBe(
      'Jelek – prioritas pembinaan. Juli 2026: 1 kematian ibu dari 60 lahir hidup (1.666,7 per 100.000); 1 kematian ibu di atas ' +
        'batas 183. Kelompoknya kecil: satu kejadian saja sudah di atas batas.',
    );
    expect(say({ ...deaths, value: [4, 1000], before: [0, 900] })).not.toContain('Kelompoknya kecil');
  });
});

describe('whom a place must reach', () => {
  it.each([
    ['K6', 'ibu hamil'],
    ['ND', 'balita'],
    ['UPR', 'orang usia produktif'],
    ['UPD', 'anak usia pendidikan dasar'],
    ['PSY-BUKA', 'posyandu'],
    ['KEK', 'ibu hamil yang KEK'],
    ['AKI', 'kematian ibu'],
  ])('%s: %s', (code, noun) => expect(neededNoun(indicatorOf(code))).toBe(noun));

  it('is nobody when the target is met', () => {
    expect(missingNowPhrase(indicatorOf('K6'), 0)).toBe('');
    expect(missingNowPhrase(indicatorOf('K6'), 1234)).toBe('perlu 1.234 ibu hamil lagi');
    expect(missingNowPhrase(indicatorOf('STN'), 3)).toBe('3 balita yang stunting di atas batas');
  });

  it('blames nobody', () => {
    const all = [
      say({ value: [25, 80], now: 3, before: 4, best: 1 }),
      say({ value: [46, 80], now: 4, before: 6, best: 8 }),
      say({ indicator: indicatorOf('STN'), target: percent(14), value: [10, 50], before: [9, 50] }),
    ].join(' ');
    expect(all).not.toMatch(/tertinggal|terburuk|gagal|rapor|buruk/i);
  });
});
