import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import type { NewArea } from '@/db/areas';
import { composeDeck } from '@/db/rakor/compose';
import { isHealthStandard } from '@/lib/indicators/groups';
import type { Slide } from '@/lib/rakor/slide';
import { blocksOf, defaultDeck, meetingOf, slidesOf } from '../fixtures/composed-deck';
import { ilpNetwork, ilpTables } from '../fixtures/ilp-network';
import { type Tables, imported } from '../fixtures/imports';
import { meetsAll, networkStore } from '../fixtures/network';
import { randomReports } from '../fixtures/random-reports';
import { SMALL_DISTRICT, districtStore } from '../fixtures/store';

/** Every text that somebody reads of a slide, one line each. */
function linesOf({ title, subtitle, blocks, notes }: Slide): string[] {
  const inside = blocks.flatMap((block): string[] => {
    if (block.kind === 'text') return [...block.paragraphs];
    if (block.kind === 'list') return [block.heading ?? '', ...block.items.map(({ text }) => text)];
    if (block.kind === 'figure') return [block.value, block.detail, block.note];
    if (block.kind === 'bars') return block.bars.map(({ label, text }) => `${label}: ${text}`);
    if (block.kind !== 'table') return [];
    const { columns, rows } = block.table;
    return [
      ...columns.map(({ header }) => header),
      ...rows.flatMap((row) => columns.map(({ key }) => String(row[key]))),
    ];
  });
  return [title, subtitle, ...inside, ...notes.split('\n')].filter(Boolean);
}

/** What no official would write: plurals of one, "only" of all, a comparison that reads as "less than". */
const AWKWARD =
  /semua [12] |semua dari|tidak ada dari|pun dari 1 |kurang dari yang|belum ditanyakan|\(\)| {2}|,,|;;|\.\.(?!\.)| [,.;:]/;
const BLAME = /tertinggal|terburuk|terendah|rapor merah|gagal|lalai|malas/i;

function expectSound(slides: readonly Slide[]): void {
  for (const line of slides.flatMap(linesOf)) {
    expect(line).not.toMatch(AWKWARD);
    expect(line).not.toMatch(BLAME);
    expect(line).not.toMatch(/NaN|undefined|null|Infinity/);
  }
}

/** The same network in a kota: its desa are kelurahan. */
const KOTA: readonly NewArea[] = [
  { code: '64', name: 'Kalimantan Timur' },
  { code: '64.71', name: 'Kota Contoh' },
  { code: '64.71.01', name: 'Hulu' },
  { code: '64.71.01.1001', name: 'Hulu Kota' },
  { code: '64.71.01.1002', name: 'Hulu Satu' },
  { code: '64.71.02', name: 'Hilir' },
  { code: '64.71.02.1001', name: 'Hilir Satu' },
];

const wordsOf = (slides: readonly Slide[]) => slides.flatMap(linesOf).join('\n');
const one = ([slide]: readonly Slide[]): Slide => {
  if (!slide) throw new Error('no slide');
  return slide;
};

describe('the words of a deck', () => {
  it('are sound for random facilities, kabupaten and kecamatan alike', () => {
    fc.assert(
      fc.property(ilpNetwork, (network) => {
        const store = districtStore();
        imported(store, ilpTables(network));
        for (const code of ['62.02', '62.02.01', '62.02.02']) expectSound(defaultDeck(store, code));
      }),
      { numRuns: 5, seed: 26 },
    );
  }, 60_000);

  it('are sound for random reports with gaps, and never name a desa of a kota', () => {
    for (const seed of [1, 2, 3]) expectSound(defaultDeck(randomReports(seed), '62.02'));
    const store = districtStore(KOTA, '64.71');
    imported(store, posyanduIn(['64.71.01.1001', '64.71.01.1002', '64.71.02.1001'], 'buka'));
    for (const code of ['64.71', '64.71.01']) {
      const asked = ['SBS', 'DES-PST'].flatMap((indicator) => slidesOf(store, code, 'capaian', { indicator }));
      const slides = [...defaultDeck(store, code), ...asked].filter(({ kind }) => kind !== 'dasar-hukum');
      expectSound(slides);
      expect(wordsOf(slides)).not.toMatch(/\bdesa\b|bupati|kabupaten/i);
    }
  });
});

/** A posyandu in each desa: all that is wajib met, only open, or never spoken of. */
function posyanduIn(desa: readonly string[], fate: 'penuh' | 'buka' | 'diam'): Tables {
  const codes = desa.map((code, index) => ({ code, posyandu: `PSY-${index + 1}` }));
  const open = codes.map(({ posyandu }) => `2026-02,${posyandu},PSY-AKTIF,ya,`);
  const whole = codes.flatMap(({ posyandu }) => meetsAll('posyandu', posyandu, '2026-02'));
  return {
    fasilitas: codes.map(({ code, posyandu }) => `${posyandu},posyandu,Melati,${code},,,,,,`),
    ...(fate === 'diam' ? {} : { kriteria: fate === 'penuh' ? [...open, ...whole] : open }),
  };
}

describe('where nobody has reported', () => {
  const silent = (): Store => {
    const store = districtStore();
    const pustu = 'PST-1,pustu,Pustu Hulu,62.02.01.1001,,,,,,';
    const { fasilitas = [] } = posyanduIn(['62.02.01.1001', '62.02.01.2002'], 'diam');
    imported(store, { fasilitas: [...fasilitas, pustu] });
    return store;
  };

  it('nobody is said to be counted, and nothing to be a full count', () => {
    const words = wordsOf(slidesOf(silent(), '62.02', 'gambaran-umum'));
    expect(words).toContain('belum ada laporan');
    expect(words).not.toMatch(/dihitung belum|pencacahan penuh/);
    expect(wordsOf(slidesOf(silent(), '62.02', 'capaian'))).not.toContain('dihitung belum');
  });

  it('silence is not taken for being without gaps', () => {
    expect(one(slidesOf(silent(), '62.02', 'dukungan')).title).toMatch(
      /belum ada kekurangan yang dilaporkan; \d+ isian kriteria belum dilaporkan$/,
    );
  });
});

describe('what a camat is asked for', () => {
  it('is said in the title, and those without a name on the slide are counted', () => {
    const desa = Array.from({ length: 9 }, (_, index) => `62.02.01.20${11 + index}`);
    const store = districtStore([
      ...SMALL_DISTRICT,
      ...desa.map((code, index) => ({ code, name: `Desa ${index + 1}` })),
    ]);
    imported(store, posyanduIn(desa, 'buka'));
    const slide = one(slidesOf(store, '62.02.01', 'dukungan'));
    expect(slide.title).toContain('9 desa/kelurahan perlu didampingi');
    const [camat] = blocksOf(slide, 'list');
    expect(camat?.items.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Dampingi /),
      expect.stringMatching(/^Dampingi /),
      expect.stringMatching(/^Dampingi /),
      expect.stringMatching(/^Dampingi /),
      '5 desa/kelurahan lain perlu didampingi',
    ]);
  });
});

describe('services', () => {
  it('whose reports are awaited carry a star that the slide explains', () => {
    const store = networkStore({
      sasaran: ['2026,62.02.01.1001,bumil,40,uji,', '2026,62.02.01.2002,bumil,40,uji,'],
      target: ['2026,K6,62.02,90,uji'],
      capaian: ['2026-01,62.02.01.1001,K6,3,,', '2026-01,62.02.01.2002,K6,3,,', '2026-02,62.02.01.1001,K6,2,,'],
    });
    const [, ibu] = slidesOf(store, '62.02', 'prioritas');
    const [shown] = ibu ? blocksOf(ibu, 'table') : [];
    expect(shown?.table.rows.find(({ indicator }) => String(indicator).includes('K6'))?.figure).toBe('10,0% (8/80)*');
    expect(ibu?.subtitle).toContain('* laporan belum lengkap, angka dan status sementara.');
  });

  it('are not proposed twice, once as themselves and once as a health SPM', () => {
    const desa = ['62.02.01.1001', '62.02.01.2002'];
    const falling = (code: string) =>
      desa.flatMap((each) => [`2026-01,${each},${code},6,,`, `2026-02,${each},${code},1,,`]);
    const store = networkStore({
      sasaran: desa.flatMap((code) => [`2026,${code},ht,90,uji,`, `2026,${code},dm,60,uji,`]),
      capaian: ['HT', 'SPM-08', 'SPM-09'].flatMap(falling),
    });
    const [plan] = slidesOf(store, '62.02', 'rtl').flatMap((slide) => blocksOf(slide, 'table'));
    const problems = plan?.table.rows.map(({ problem }) => String(problem)) ?? [];
    expect(problems.some((problem) => problem.startsWith('Hipertensi'))).toBe(true);
    expect(problems.filter((problem) => problem.startsWith('SPM'))).toEqual([]);
    expect(isHealthStandard({ code: 'SPM-08' })).toBe(true);
  });
});

describe('a slide of own words', () => {
  const own = (store: Store) => {
    const item = { id: 1, position: 0, kind: 'teks', options: {}, title: 'Daftar', notes: null } as const;
    const body = '- satu\n- dua\n\nPenutup';
    return composeDeck(store, meetingOf(store, '62.02'), [{ ...item, body }], 'Asia/Jakarta').slides;
  };

  it('keeps each line a line', () => {
    expect(blocksOf(one(own(districtStore())), 'text')[0]?.paragraphs).toEqual(['- satu', '- dua', 'Penutup']);
  });

  it('says CONTOH where the database is an example, as every slide does', () => {
    const store = districtStore();
    store.sqlite.prepare('UPDATE district SET example = 1').run();
    expect(one(own(store)).example).toBe(true);
  });
});

it('a title names as most only what is more than all others', () => {
  const store = networkStore({
    kriteria: ['PSY-KADER5', 'PSY-NAKES', 'PSY-RUTIN'].map((code) => `2026-02,PSY-2,${code},tidak,`),
  });
  expect(one(slidesOf(store, '62.02', 'hambatan', { indicator: 'ILP-PSY' })).title).toContain('; antara lain belum');
});
