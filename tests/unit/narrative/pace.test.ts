import { describe, expect, it } from 'vitest';
import { addMonths, formatMonth, month } from '@/lib/coverage/period';
import { paceSentence, paceSummary, paceWithNeed } from '@/lib/narrative/pace';
import { SEVENTY_FIVE, indicatorOf } from '../../fixtures/row';

const STOCK = indicatorOf('ILP-PSY');

/** One point a month up to February 2026, of `all`; null is a month without data. */
function points(numerators: readonly (number | null)[], all = 100, last = month(2026, 2)) {
  return numerators.map((numerator, index) => ({
    period: formatMonth(addMonths(last, index - numerators.length + 1)),
    numerator,
    denominator: numerator === null ? null : all,
  }));
}

/** A year and a month of points: what counts are the first, the one of six months ago, and the last. */
const year = (first: number | null, middle: number | null, last: number) => [
  first,
  ...Array.from({ length: 5 }, () => 0),
  middle,
  ...Array.from({ length: 5 }, () => 0),
  last,
];

describe('paceSentence', () => {
  const say = (...numerators: (number | null)[]) => paceSentence(points(numerators), SEVENTY_FIVE, STOCK);

  it('carries the last six months’ rate on, hedged', () => {
    // 60 to 72 in six months is 2 a month; 3 are missing, so two months on.
    expect(say(60, 62, 64, 66, 68, 70, 72)).toBe(
      'Bila laju 6 bulan terakhir bertahan, 75% tercapai sekitar April 2026.',
    );
    expect(say(1, 60, 0, 0, 0, 0, 0, 72)).toContain('April 2026');
  });

  it('does not add a month for an exact fit', () => expect(say(57, 0, 0, 0, 0, 0, 69)).toContain('Mei 2026'));

  it('says when it leads nowhere, or too far', () => {
    expect(say(72, 0, 0, 0, 0, 0, 72)).toBe('Dengan laju 6 bulan terakhir, 75% belum mendekat.');
    expect(say(73, 0, 0, 0, 0, 0, 70)).toBe('Dengan laju 6 bulan terakhir, 75% belum mendekat.');
    expect(say(40, 0, 0, 0, 0, 0, 41)).toContain('lebih dari tiga tahun lagi');
  });

  it('says both stretches where they lead to different months, and one where they agree', () => {
    expect(say(...year(66, 60, 72))).toBe(
      'Bila laju 6 bulan terakhir bertahan, 75% tercapai sekitar April 2026; bila laju 12 bulan terakhir bertahan, tercapai sekitar Agustus 2026.',
    );
    expect(say(...year(48, 60, 72))).toBe(
      'Bila laju 6 atau 12 bulan terakhir bertahan, 75% tercapai sekitar April 2026.',
    );
    expect(say(...year(60, 72, 72))).toBe(
      'Dengan laju 6 bulan terakhir, 75% belum mendekat; bila laju 12 bulan terakhir bertahan, tercapai sekitar Mei 2026.',
    );
    expect(say(...year(72, 73, 72))).toBe('Dengan laju 6 maupun 12 bulan terakhir, 75% belum mendekat.');
    expect(say(...year(60, null, 72))).toBe('Bila laju 12 bulan terakhir bertahan, 75% tercapai sekitar Mei 2026.');
  });

  it('is silent when the target is met, there is none, or too little is known', () => {
    expect(say(60, 0, 0, 0, 0, 0, 75)).toBe('');
    expect(say(60, 72)).toBe('');
    expect(say(null, 0, 0, 0, 0, 0, 72)).toBe('');
    expect(say(60, 0, 0, 0, 0, 0, null)).toBe('');
    expect(paceSentence(points([60, 0, 0, 0, 0, 0, 72]), null, STOCK)).toBe('');
    expect(paceSentence(points([60, 0, 0, 0, 0, 0, 72]), SEVENTY_FIVE, indicatorOf('K6'))).toBe('');
  });
});

describe('paceWithNeed', () => {
  it('says in one sentence what Kotawaringin Timur would need: 4 more than 229 of 310', () => {
    expect(paceWithNeed(points(year(211, 223, 229), 310), SEVENTY_FIVE, STOCK)).toBe(
      'Bila laju 6 bulan terakhir bertahan, 75% tercapai sekitar Juni 2026; bila laju 12 bulan terakhir bertahan, ' +
        'tercapai sekitar Mei 2026; agar tercapai pada akhir tahun target (Desember 2026, 10 bulan lagi) perlu 4 posyandu ' +
        'lagi, kira-kira 1 posyandu tiap 2 bulan, bila tetap ada 310 posyandu aktif.',
    );
  });

  it('says the need alone where no pace is known, and nothing at the target', () => {
    expect(paceWithNeed(points([43], 152), SEVENTY_FIVE, indicatorOf('ILP-PST'))).toBe(
      'Agar tercapai pada akhir tahun target (Desember 2026, 10 bulan lagi) perlu 71 pustu lagi, kira-kira 8 pustu setiap ' +
        'bulan, bila tetap ada 152 pustu.',
    );
    expect(paceWithNeed(points([75]), SEVENTY_FIVE, STOCK)).toBe('');
    expect(paceWithNeed(points([]), SEVENTY_FIVE, STOCK)).toBe('');
  });

  it('says in December that the year ends', () => {
    expect(paceWithNeed(points([72], 100, month(2026, 12)), SEVENTY_FIVE, STOCK)).toBe(
      'Tahun target 2026 berakhir bulan ini dan masih perlu 3 posyandu lagi.',
    );
  });
});

describe('paceSummary', () => {
  it('says how it moved where there is no target, and that it is there where it is', () => {
    const pustu = indicatorOf('ILP-PST');
    expect(paceSummary(points(year(28, 39, 43), 152), null, pustu)).toBe(
      'Target belum ditetapkan; dalam 6 bulan terakhir +4 pustu, dalam 12 bulan terakhir +15 pustu (kini 43 dari 152).',
    );
    expect(paceSummary(points(year(43, null, 43), 152), null, pustu)).toBe(
      'Target belum ditetapkan; dalam 12 bulan terakhir tetap (kini 43 dari 152).',
    );
    expect(paceSummary(points([43], 152), null, pustu)).toBe('Target belum ditetapkan; kini 43 dari 152.');
    expect(paceSummary(points([75]), SEVENTY_FIVE, STOCK)).toBe('Sudah mencapai acuan nasional 75%.');
  });

  it('is the pace with what is needed below the target, and nothing without a figure', () => {
    const given = points(year(211, 223, 229), 310);
    expect(paceSummary(given, SEVENTY_FIVE, STOCK)).toBe(paceWithNeed(given, SEVENTY_FIVE, STOCK));
    expect(paceSummary(points([null]), SEVENTY_FIVE, STOCK)).toBe('');
  });
});
