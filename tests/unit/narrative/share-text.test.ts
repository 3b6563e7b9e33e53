import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '@/lib/indicators/catalogue';
import type { Indicator } from '@/lib/indicators/indicator';
import { coverageRow } from '@/lib/coverage/row';
import type { Measure } from '@/lib/coverage/tally';
import type { Target } from '@/lib/coverage/target';
import type { ShareFacts } from '@/lib/narrative/share-facts';
import { shareText } from '@/lib/narrative/share-text';

const indicator = CATALOGUE.find(({ code }) => code === 'ILP-PSY') as Indicator;
const TARGET: Target = { hundredths: 7500, per: 100, source: 'catalogue', citation: null };
const AREA = { code: '62.02', name: 'Kabupaten Kotawaringin Timur', level: 'kabupaten' } as const;

function facts(measure: Measure, more: Partial<ShareFacts> = {}): ShareFacts {
  const row = coverageRow(AREA, measure, null, TARGET, 'higher');
  return {
    place: 'Kabupaten Kotawaringin Timur',
    office: 'Dinas Kesehatan Kabupaten Kotawaringin Timur',
    period: 'posisi Februari 2026',
    figures: [{ indicator, row, target: TARGET }],
    needy: [
      { name: 'Desa Hulu Satu', numerator: 1, denominator: 4 },
      { name: 'Desa Hilir', numerator: 2, denominator: 4 },
    ],
    unit: 'posyandu aktif',
    completeness: '',
    dataPer: '1 Maret 2026 pukul 08.00 WIB',
    example: false,
    ...more,
  };
}

const LINK = 'https://ilp.contoh.go.id/wilayah/62.02?periode=2026-02';
const KOTIM = facts({ state: 'reported', numerator: 229, denominator: 310 });

describe('shareText', () => {
  it('says figures with their counts, what is missing, who needs support, how old it is, and where to read on', () => {
    expect(shareText(KOTIM, LINK)).toBe(
      [
        'Kabupaten Kotawaringin Timur, posisi Februari 2026',
        '- 229 dari 310 posyandu aktif (73,9%) melayani seluruh siklus hidup. Perlu 4 posyandu lagi untuk acuan nasional 75%.',
        'Perlu didampingi lebih dulu: Desa Hulu Satu (1 dari 4 posyandu aktif) dan Desa Hilir (2 dari 4).',
        'Data per 1 Maret 2026 pukul 08.00 WIB.',
        LINK,
      ].join('\n'),
    );
  });

  it('begins with the label of example data', () => {
    expect(shareText({ ...KOTIM, example: true }, LINK)).toMatch(/^\[DATA CONTOH\] Kabupaten/);
  });

  it('says an absence as it is, and what has not been reported', () => {
    const silent = facts({ state: 'not-reported', numerator: null, denominator: null }, { needy: [] });
    expect(shareText(silent, LINK)).toContain('- Belum ada laporan untuk Kabupaten Kotawaringin Timur');
    expect(shareText(silent, LINK)).not.toContain('Perlu didampingi');
    const incomplete = { ...KOTIM, completeness: '7 dari 3.912 kriteria wajib belum dilaporkan.' };
    expect(shareText(incomplete, LINK)).toContain('\n7 dari 3.912 kriteria wajib belum dilaporkan.\n');
  });

  it('ranks nobody and blames nobody', () => {
    expect(shareText(KOTIM, LINK)).not.toMatch(/peringkat|terburuk|tertinggal|rapor|ke-\d/i);
  });
});
