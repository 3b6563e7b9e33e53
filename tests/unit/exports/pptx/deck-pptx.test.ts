import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packing } from '@/db/imports/annotated-copy';
import { type DeckInput, deckPptx } from '@/lib/exports/pptx/deck-pptx';
import type { Slide, SlideBlock } from '@/lib/rakor/slide';
import { NO_ROWS, OFFICE, PICTURE, TARGET, bar, deck, slide, table } from '../../../fixtures/deck';
import {
  BOOKS,
  CHARTS,
  NOTES,
  SLIDES,
  faultsOf,
  numbered,
  partsOf,
  rowsOf,
  textOf,
  wordsOf,
} from '../../../fixtures/pptx';

/** The smallest PNG there is. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function written(slides: readonly Slide[], more: Partial<DeckInput> = {}) {
  const bytes = await deckPptx({
    deck: deck(...slides),
    title: 'Rakor',
    office: OFFICE,
    agreements: NO_ROWS,
    withNotes: true,
    picture: async () => ({ png: DOT, width: 1, height: 1 }),
    packing,
    ...more,
  });
  return partsOf(bytes);
}

const BARS: SlideBlock = {
  kind: 'bars',
  unit: 'Pustu melaksanakan ILP',
  target: TARGET,
  bars: [bar('Baamang', 3, 6), bar('Seranau', null, 4), bar('Tualan Hulu', 0, 8)],
};
const LINE: SlideBlock = {
  kind: 'line',
  series: 'Posyandu siklus hidup',
  target: null,
  points: [
    { label: 'Jan 2026', value: 0.5, text: '50,0%' },
    { label: 'Feb 2026', value: null, text: 'belum lapor' },
    { label: 'Mar 2026', value: 0, text: '0,0%' },
  ],
};

describe('deckPptx', () => {
  it('writes a part for every slide, with charts, workbooks, pictures and notes, and nothing that needs repair', async () => {
    const parts = await written([
      slide('Satu', [BARS], { notes: 'Baris satu\nBaris <dua>', example: true }),
      slide('Dua', [LINE, { kind: 'map', drawing: PICTURE }]),
      slide('Tiga', [{ kind: 'table', table: table(3), drills: [] }]),
      // The writer numbers a table by its slide: the 24th's would be that of the slide's own number.
      ...Array.from({ length: 21 }, () => slide('Lain', [{ kind: 'table', table: table(2), drills: [] }])),
    ]);
    expect(faultsOf(parts)).toEqual([]);
    expect(numbered(parts, SLIDES)).toHaveLength(24);
    expect(numbered(parts, CHARTS)).toHaveLength(2);
    expect(numbered(parts, BOOKS)).toHaveLength(2);
    expect([...parts.keys()].filter((name) => /^ppt\/media\/.*\.png$/.test(name))).toHaveLength(1);
    const [first = ''] = numbered(parts, NOTES);
    expect(wordsOf(textOf(parts, first)).slice(0, 2)).toEqual(['Baris satu', 'Baris &lt;dua&gt;']);
  });

  it('keeps a row of long texts on its page, and breaks an address instead of pushing columns off it', async () => {
    const names = ['no', 'masalah', 'tindak', 'wilayah', 'siapa', 'batas', 'keadaan'];
    const address = `https://rapat.contoh.go.id/j/${'9876543210'.repeat(14)}`;
    const said = (text: string) => ({
      ...Object.fromEntries(names.map((key) => [key, 'Kelurahan Klandasan Ulu'])),
      masalah: text,
      tindak: text,
    });
    const long = {
      columns: names.map((key) => ({ key, header: key, kind: 'text' as const })),
      rows: [said('Cakupan belum mencapai target sampai bulan ini. '.repeat(10)), said(address), said('Singkat')],
      totalRow: null,
      notes: [],
    };
    const parts = await written([slide('Kesepakatan', [{ kind: 'table', table: long, drills: [] }])]);
    for (const name of numbered(parts, SLIDES)) {
      const xml = textOf(parts, name);
      const [, frame = ''] = /<p:graphicFrame>(.*?)<\/p:graphicFrame>/s.exec(xml) ?? [];
      const sizes = (pattern: RegExp) => [...frame.matchAll(pattern)].map(([, size]) => Number(size) / 914_400);
      const [top = 0] = sizes(/<a:off x="\d+" y="(\d+)"/g);
      const height = sizes(/<a:tr h="(\d+)"/g).reduce((sum, each) => sum + each, 0);
      expect(top + height, name).toBeLessThanOrEqual(6.45);
      expect(Math.min(...sizes(/<a:gridCol w="(\d+)"/g)), name).toBeGreaterThan(0.4);
    }
  });

  it("keeps a chart's numbers in a workbook of its own: zeros are zeros, gaps are empty, areas without a value are no bars", async () => {
    const parts = await written([slide('Satu', [BARS]), slide('Dua', [LINE])]);
    const [bars = '', line = ''] = numbered(parts, BOOKS);
    expect(await rowsOf(parts.get(bars) ?? new Uint8Array())).toEqual([
      ['Wilayah', 'Pustu melaksanakan ILP'],
      ['Baamang 3/6', 0.5],
      ['Tualan Hulu 0/8', 0],
    ]);
    expect(await rowsOf(parts.get(line) ?? new Uint8Array())).toEqual([
      ['Bulan', 'Posyandu siklus hidup'],
      ['Jan 2026', 0.5],
      ['Feb 2026', null],
      ['Mar 2026', 0],
    ]);
    const [barChart = '', lineChart = ''] = numbered(parts, CHARTS);
    expect(textOf(parts, barChart)).toContain('<c:barDir val="bar"/>');
    expect(textOf(parts, barChart)).toContain('<c:formatCode>0.0%</c:formatCode>');
    expect(textOf(parts, lineChart)).toContain('<c:dispBlanksAs val="gap"/>');
    const points = /<c:numCache>.*<\/c:numCache>/.exec(textOf(parts, lineChart))?.[0] ?? '';
    expect([...points.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map(([, at, value]) => [at, value])).toEqual([
      ['0', '0.5'],
      ['2', '0'],
    ]);
    const [slideOne = '', slideTwo = ''] = numbered(parts, SLIDES);
    expect(wordsOf(textOf(parts, slideOne))).toContain('Belum lapor: Seranau');
    expect(wordsOf(textOf(parts, slideTwo))).toContain('Belum lapor: Feb 2026');
  });

  it('writes a rate as people read it, and a count in words', async () => {
    const rate: SlideBlock = { ...BARS, per: 100_000, target: { value: 0.00183, label: 'target 183' } };
    const count = { state: 'reported', numerator: 3, denominator: null } as const;
    const parts = await written([
      slide('Satu', [{ ...rate, bars: [{ ...bar('Baamang', 2, 1000), text: '200,0 per 100.000' }] }]),
      slide('Dua', [{ ...BARS, bars: [{ label: 'Seranau', measure: count, value: null, text: '3', drill: null }] }]),
    ]);
    const [book = ''] = numbered(parts, BOOKS);
    expect(await rowsOf(parts.get(book) ?? new Uint8Array())).toEqual([
      ['Wilayah', 'Pustu melaksanakan ILP per 100.000'],
      ['Baamang 2/1.000', 200],
    ]);
    expect(wordsOf(textOf(parts, 'ppt/slides/slide2.xml'))).toContain('Seranau: 3');
  });

  it('says CONTOH on every slide of example data and on no other, and the source on each', async () => {
    const parts = await written([slide('Satu', [BARS], { example: true }), slide('Dua', [BARS])]);
    const words = numbered(parts, SLIDES).map((name) => wordsOf(textOf(parts, name)));
    expect(words.map((each) => each.includes('CONTOH'))).toEqual([true, false]);
    for (const each of words) expect(each.join(' ')).toContain('Sumber: laporan puskesmas');
  });

  it('sets a table as people read it, its header on every page, its sum and notes on the last', async () => {
    const parts = await written([slide('Tabel', [{ kind: 'table', table: table(60), drills: [] }])]);
    const pages = numbered(parts, SLIDES).map((name) => wordsOf(textOf(parts, name)));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Posyandu aktif');
    expect(pages.flat().filter((word) => /^Kecamatan \d+$/.test(word))).toHaveLength(60);
    expect(pages.map((page) => page.includes('Jumlah'))).toEqual([...pages.slice(1).map(() => false), true]);
    expect(pages.at(-1)).toEqual(
      expect.arrayContaining(['60.000', '50,0%', 'Posyandu yang belum melapor tidak dihitung.']),
    );
    expect(pages.at(-1)?.join(' ')).toContain('Tabel (lanjutan');
    expect(textOf(parts, 'ppt/slides/slide1.xml')).toContain('algn="r"');
  });

  it('shows the agreements as they are handed in, and says where there are none', async () => {
    const agreed = [slide('Kesepakatan', [{ kind: 'agreements' }])];
    const none = await written(agreed);
    expect(wordsOf(textOf(none, 'ppt/slides/slide1.xml'))).toContain('Belum ada kesepakatan yang dicatat.');
    const some = await written(agreed, { agreements: { ...table(2), notes: [] } });
    expect(wordsOf(textOf(some, 'ppt/slides/slide1.xml'))).toContain('Kecamatan 2');
  });

  it("keeps the presenter's notes from who may not read them", async () => {
    const parts = await written([slide('Satu', [BARS], { notes: 'hanya untuk penyaji' })], { withNotes: false });
    expect([...parts.keys()].map((name) => textOf(parts, name)).join('')).not.toContain('hanya untuk penyaji');
  });

  it("carries the office's name and logo on its masters", async () => {
    const parts = await written([slide('Satu', [BARS])], { office: { ...OFFICE, logo: DOT } });
    expect(faultsOf(parts)).toEqual([]);
    const layouts = [...parts.keys()].filter((name) => /slideLayouts\/slideLayout\d+\.xml$/.test(name));
    const words = layouts.flatMap((name) => wordsOf(textOf(parts, name)));
    expect(words).toContain('Dinas Kesehatan · Pemerintah Kabupaten Kotawaringin Timur');
    expect([...parts.keys()].some((name) => name.startsWith('ppt/media/'))).toBe(true);
  });

  it('loses no word of any text, whatever its length and letters, and stays sound', async () => {
    const word = fc.stringMatching(/^[A-Za-z<&"'é]{1,24}$/);
    const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 12 }), text, async (paragraphs, title) => {
        const parts = await written([slide(`${title}\u0001`, [{ kind: 'text', paragraphs }])]);
        expect(faultsOf(parts)).toEqual([]);
        const shown = numbered(parts, SLIDES).flatMap((name) => wordsOf(textOf(parts, name)));
        const letters = (texts: readonly string[]) => plain(texts.join(''));
        expect(letters(shown)).toContain(letters(paragraphs.slice(0, 1)).slice(0, 40));
        for (const paragraph of paragraphs) {
          for (const each of paragraph.split(' ')) expect(letters(shown)).toContain(plain(each));
        }
      }),
      { numRuns: 12, seed: 35 },
    );
  });
});

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/g, '');
