import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setSetting } from '@/db/setting-writer';
import { type Store, closeStore, openStore } from '@/db/client';
import { createStore } from '@/db/create-store';
import { findIndicator } from '@/db/indicators';
import { areasOfLevel, district, findArea } from '@/db/places';
import { coverage } from '@/db/queries/coverage';
import { findPlace } from '@/db/queries/place';
import { arrivalsIn } from '@/db/queries/quality/arrivals';
import { consistencyFindings } from '@/db/queries/quality/consistency';
import { judgedDenominators } from '@/db/queries/quality/denominators';
import { qualityGround } from '@/db/queries/quality/ground';
import { judgedFigures } from '@/db/queries/quality/outliers';
import { reportCalendar } from '@/db/queries/quality/report-calendar';
import { scorePartsBy } from '@/db/queries/quality/summary';
import { SCORE_PARTS, sumParts } from '@/lib/analysis/quality/score';
import { dayAt, month, parseMonth } from '@/lib/coverage/period';
import { partText } from '@/lib/narrative/quality';
import { ITEM_KINDS } from '@/lib/rakor/agenda';
import { MOST_LINES } from '@/lib/rakor/pages';
import type { Drill, Slide } from '@/lib/rakor/slide';
import { type Bontang, bontang } from '../fixtures/bontang';
import { blocksOf, defaultDeck, slidesOf } from '../fixtures/composed-deck';
import { ilpNetwork, ilpTables } from '../fixtures/ilp-network';
import { imported } from '../fixtures/imports';
import { networkStore } from '../fixtures/network';
import { districtStore } from '../fixtures/store';

/** n and N of an indicator in a place and month, as the API answers them. */
function answered(store: Store, code: string, area: string, period: string) {
  const [indicator, place, at] = [findIndicator(store, code), findPlace(store, area), parseMonth(period)];
  if (!indicator || !place || at === null) throw new Error(`${code} ${area} ${period}`);
  const level = place.kind === 'puskesmas' ? 'puskesmas' : place.area.level;
  const { total } = coverage(store, { indicator, place, level, period: { kind: 'month', month: at }, current: at });
  return [total.numerator, total.denominator];
}

function expectApiFigures(store: Store, slides: readonly Slide[]): number {
  const figures = slides.flatMap((slide) => slide.figures);
  for (const { indicator, area, period, numerator, denominator, label } of figures)
    expect([numerator, denominator], label).toEqual(answered(store, indicator, area, period));
  return figures.length;
}

function drillsOf({ drill, blocks }: Slide): Drill[] {
  const inside = blocks.flatMap((block) => {
    if (block.kind === 'bars') return block.bars.map((bar) => bar.drill);
    if (block.kind === 'table') return block.drills;
    if (block.kind === 'list') return block.items.map((line) => line.drill);
    return block.kind === 'figure' ? [block.drill] : [];
  });
  return [drill, ...inside].filter((each) => each !== null);
}

/** All that a slide says. */
const wordsOf = (slide: Slide) =>
  JSON.stringify({ ...slide, figures: [], blocks: slide.blocks.filter(({ kind }) => kind !== 'map') });

function expectReadable(slides: readonly Slide[]): void {
  for (const slide of slides) {
    expect(slide.title, slide.key).not.toBe('');
    expect(wordsOf(slide), slide.key).not.toMatch(/NaN|undefined|Infinity/);
    expect(wordsOf(slide), slide.key).not.toMatch(/tertinggal|terburuk|rapor merah/i);
    expect(slide.blocks.length, slide.key).toBeLessThanOrEqual(slide.kind === 'gambaran-umum' ? 3 : 2);
    for (const { bars } of blocksOf(slide, 'bars')) expect(bars.length, slide.key).toBeLessThanOrEqual(MOST_LINES);
    for (const { table, drills } of blocksOf(slide, 'table')) {
      expect(table.rows.length, slide.key).toBeLessThanOrEqual(MOST_LINES);
      expect(drills.length, slide.key).toBe(table.rows.length);
    }
    for (const { items } of blocksOf(slide, 'list')) expect(items.length, slide.key).toBeLessThanOrEqual(MOST_LINES);
  }
}

describe('the slides of a kota with example data', () => {
  let held: Bontang;
  let store: Store;
  let slides: readonly Slide[];
  beforeAll(async () => {
    held = await bontang();
    store = openStore(held.copy('paparan.db'));
    slides = defaultDeck(store, '64.74');
  }, 120_000);
  afterAll(() => {
    closeStore(store);
    held.remove();
  });

  it('show every part of the agenda, with the figures of the API', () => {
    expect(new Set(slides.map(({ kind }) => kind))).toEqual(new Set(ITEM_KINDS.filter((kind) => kind !== 'teks')));
    expect(expectApiFigures(store, slides)).toBeGreaterThan(30);
    expectReadable(slides);
  });

  it('draw each bar by its own n over N, beside the target in force', () => {
    const [slide] = slidesOf(store, '64.74', 'capaian', { indicator: 'ILP-PSY' });
    const [bars] = slide ? blocksOf(slide, 'bars') : [];
    expect(bars?.target).toEqual({ value: 0.75, label: 'acuan nasional 75%' });
    for (const { measure, value } of bars?.bars ?? [])
      expect(value).toBe((measure.numerator ?? 0) / (measure.denominator ?? 0));
  });

  it('name no kecamatan and no kelurahan in any title, and say CONTOH', () => {
    const kota = district(store);
    const names = kota ? [...areasOfLevel(store, kota, 'kecamatan'), ...areasOfLevel(store, kota, 'desa')] : [];
    expect(names.length).toBeGreaterThan(15);
    for (const { title, kind, example } of slides) {
      expect(example).toBe(true);
      if (kind !== 'judul') for (const { name } of names) expect(title).not.toContain(name);
    }
    const [map] = slides.flatMap((slide) => blocksOf(slide, 'map'));
    expect(JSON.stringify(map)).toContain('CONTOH');
  });

  it('speak of a kota and its kelurahan', () => {
    for (const { title, subtitle, kind } of slides) {
      if (kind === 'dasar-hukum') continue;
      expect(`${title} ${subtitle}`).not.toMatch(/bupati|kabupaten|desa/i);
    }
    expect(slides.find(({ kind }) => kind === 'dukungan')?.title).toContain('camat dan kelurahan');
    const [plan] = slides.filter(({ kind }) => kind === 'rtl').flatMap((slide) => blocksOf(slide, 'table'));
    expect(JSON.stringify(plan)).not.toContain('desa');
  });

  it('answer in their notes what is asked at every meeting', () => {
    const notesOf = (kind: Slide['kind']) => slides.filter((slide) => slide.kind === kind).map(({ notes }) => notes);
    expect(notesOf('capaian').every((notes) => notes.includes('Definisi: '))).toBe(true);
    expect(notesOf('capaian').some((notes) => notes.includes('Bila ditanya kapan tercapai: '))).toBe(true);
    expect(notesOf('gambaran-umum')[0]).toMatch(/Bila ditanya penyebut posyandu: .*Laporan pelayanan Februari 2026: /s);
    for (const { figures, source, key } of slides) if (figures.length > 0) expect(source, key).toContain('data per ');
  });

  it('are plain data: the same after they were stored', () => {
    expect(JSON.parse(JSON.stringify(slides))).toStrictEqual(slides);
  });

  it('lead to places, facilities and indicators that are there, in their month', () => {
    const hrefs = new Set(slides.flatMap(drillsOf).map(({ href }) => href));
    expect(hrefs.size).toBeGreaterThan(20);
    for (const href of hrefs) {
      const url = new URL(href, 'http://localhost');
      const [, section, code = ''] = url.pathname.split('/');
      if (section === 'wilayah' || section === 'puskesmas') expect(findPlace(store, code), href).not.toBeNull();
      if (section === 'indikator') {
        expect(findIndicator(store, code), href).not.toBeNull();
        expect(findPlace(store, url.searchParams.get('wilayah') ?? ''), href).not.toBeNull();
      }
      if (section !== 'definisi' && section !== 'tindak-lanjut')
        expect(url.searchParams.get('periode')).toBe('2026-02');
    }
  });

  it('count the quality of the data as its own page does', () => {
    const kota = district(store);
    if (!kota) throw new Error('no district');
    const ground = qualityGround(store, kota, month(2026, 2));
    const arrivals = arrivalsIn(store, ground, dayAt(new Date(), 'Asia/Jakarta'));
    const parts = sumParts([
      ...scorePartsBy(ground, {
        calendar: reportCalendar(store, ground),
        arrivals,
        findings: consistencyFindings(store, ground, arrivals),
        figures: judgedFigures(store, ground),
        denominators: judgedDenominators(store, ground),
      }).values(),
    ]);
    const [slide] = slidesOf(store, '64.74', 'mutu-data');
    const [shown] = slide ? blocksOf(slide, 'table') : [];
    expect(shown?.table.rows.map(({ counts }) => counts)).toEqual(SCORE_PARTS.map((part) => partText(parts[part])));
    const { numerator, denominator } = parts.completeness;
    expect(slide?.title).toBe(`Mutu data: ${denominator - numerator} laporan Februari 2026 masih ditunggu`);
  });

  it('of a kecamatan look at its kelurahan, posyandu by name', () => {
    const own = defaultDeck(store, '64.74.01');
    expect(expectApiFigures(store, own)).toBeGreaterThan(20);
    expectReadable(own);
    expect(
      own
        .filter(({ kind }) => kind !== 'judul')
        .map(({ subtitle }) => subtitle)
        .join(' '),
    ).not.toContain('Kota Bontang');
    const blockers = own.filter(({ kind }) => kind === 'hambatan').flatMap((slide) => blocksOf(slide, 'list'));
    expect(blockers.flatMap(({ items }) => items).some(({ drill }) => drill?.href.startsWith('/fasilitas/'))).toBe(
      true,
    );
  });

  it('call a status by its action below the kabupaten, where the district has set so', () => {
    const other = openStore(held.copy('tindakan.db'));
    setSetting(other, 'pws.statusWording', 'tindakan');
    const words = (code: string) =>
      JSON.stringify(slidesOf(other, code, 'prioritas').map(({ title, blocks }) => ({ title, blocks })));
    expect(words('64.74.01')).not.toMatch(/Jelek|Kurang/);
    expect(words('64.74')).toMatch(/Jelek|Kurang/);
    closeStore(other);
  });

  it('follow the options of an item, and do without those that name nothing any more', () => {
    const first = (...asked: Parameters<typeof slidesOf>) => slidesOf(...asked)[0];
    const k6 = first(store, '64.74', 'capaian', { indicator: 'K6', area: '64.74.01', period: '2026-01' });
    expect(k6?.subtitle).toContain('s.d. Januari 2026');
    expect(k6?.subtitle).toContain(findArea(store, '64.74.01')?.name ?? '');
    expect(k6?.figures[0]).toMatchObject({ indicator: 'K6', area: '64.74.01', period: '2026-01' });
    const gone = first(store, '64.74', 'capaian', { indicator: 'TIDAK-ADA', area: '64.74.99', period: 'kemarin' });
    expect(gone?.figures[0]).toMatchObject({ indicator: 'ILP-PSY', area: '64.74', period: '2026-02' });
    const stages = slidesOf(store, '64.74', 'prioritas', { lifeCycle: 'ibu' });
    expect(stages.map(({ title }) => title.split(':')[0])).toEqual(['Ibu']);
    const [single] = slidesOf(store, '64.74', 'prioritas', { indicator: 'K6' });
    expect(single?.title).toMatch(/^Kunjungan ibu hamil keenam \(K6\): \d+ dari \d+ kelurahan perlu ditindaklanjuti/);
    expect(slidesOf(store, '64.74', 'hambatan', { indicator: 'ILP-PKM' })).toHaveLength(1);
    expectApiFigures(store, [...stages, ...(single ? [single] : [])]);
  });
});

describe('the slides of a new district', () => {
  it('say what is not there, and invent nothing', async () => {
    const folder = path.dirname(districtStore().path);
    const file = path.join(folder, 'baru.db');
    await createStore(file, '64.08', { example: false });
    const store = openStore(file);
    const slides = defaultDeck(store, '64.08');
    expectReadable(slides);
    const title = (kind: Slide['kind']) => slides.find((slide) => slide.kind === kind)?.title;
    expect(title('gambaran-umum')).toBe('Posyandu: tidak ada posyandu aktif');
    expect(title('tindak-lanjut-lalu')).toBe('Tindak lanjut: belum ada rapat sebelumnya di wilayah ini');
    expect(title('hambatan')).toBe('Pustu: tidak ada pustu');
    expect(title('prioritas')).toBe('PWS: belum ada indikator pelayanan yang dapat dinilai pada bulan ini');
    expect(title('mutu-data')).toContain('belum ada laporan pelayanan yang diharapkan');
    expect(title('dukungan')).toContain('tidak ada kekurangan yang dilaporkan');
    expect(title('rtl')).toContain('tidak ada kesenjangan yang dapat dihitung');
    for (const slide of slides) {
      expect(slide.example).toBe(false);
      expect(slide.title).not.toMatch(/\d%|sudah mencapai|semua/);
      expect(slide.notes).not.toMatch(/Semua .* sudah mencapai/);
    }
    closeStore(store);
  }, 60_000);

  it('tell a month that nobody has reported from one without facilities', () => {
    const store = networkStore();
    const [pustu] = slidesOf(store, '62.02', 'hambatan', { indicator: 'ILP-PST', period: '2025-11' });
    expect(pustu?.title).toBe('Pustu: belum ada laporan');
    const [posyandu] = slidesOf(store, '62.02', 'gambaran-umum', { period: '2025-11' });
    expect(posyandu?.title).toBe('Posyandu: belum ada laporan');
  });

  it('say why there is no map where no place has a point', () => {
    const store = districtStore();
    const [slide] = slidesOf(store, '62.02', 'peta');
    expect(slide && blocksOf(slide, 'map')).toEqual([]);
    expect(JSON.stringify(slide?.blocks)).toContain('Peta belum tersedia');
  });
});

describe('the slides of random facilities', () => {
  it('carry the figures of the API', () => {
    fc.assert(
      fc.property(ilpNetwork, (network) => {
        const store = districtStore();
        imported(store, ilpTables(network));
        for (const code of ['62.02', '62.02.01']) {
          const slides = defaultDeck(store, code);
          expectReadable(slides);
          expectApiFigures(store, slides);
          expect(JSON.parse(JSON.stringify(slides))).toStrictEqual(slides);
        }
      }),
      { numRuns: 8, seed: 6 },
    );
  }, 60_000);
});
