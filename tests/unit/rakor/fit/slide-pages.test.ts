import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOfSlide } from '@/lib/rakor/fit/slide-pages';
import type { Slide, SlideBlock, SlideTable } from '@/lib/rakor/slide';

const NONE: SlideTable = { columns: [], rows: [], totalRow: null, notes: [] };
const slide = (blocks: readonly SlideBlock[], title = 'Pustu: 43 dari 152 melaksanakan ILP'): Slide => ({
  key: '12-1',
  kind: 'capaian',
  title,
  subtitle: 'Posisi Februari 2026',
  blocks,
  notes: '',
  source: 'Sumber: laporan puskesmas',
  example: false,
  drill: null,
  figures: [],
});
const COLUMNS: SlideTable['columns'] = [
  { key: 'name', header: 'Kecamatan', kind: 'text' },
  { key: 'count', header: 'Jumlah', kind: 'count' },
];
const table = (rows: number, name = 'Mentawa Baru Ketapang'): SlideTable => ({
  columns: COLUMNS,
  rows: Array.from({ length: rows }, (_, index) => ({ name: `${name} ${index}`, count: index })),
  totalRow: { name: 'Jumlah', count: rows },
  notes: ['Catatan tabel'],
});
const bars = (count: number): SlideBlock => ({
  kind: 'bars',
  unit: 'pustu',
  target: { value: 0.75, label: 'target 75%' },
  bars: Array.from({ length: count }, (_, index) => ({
    label: `Kecamatan ${index}`,
    measure: { state: 'reported', numerator: index, denominator: 40 },
    value: index / 40,
    text: `${index} dari 40`,
    drill: null,
  })),
});

describe('a slide on its sheets', () => {
  it('is one sheet under its own key where all of it has room', () => {
    const [only, ...rest] = pagesOfSlide(slide([bars(10)]), NONE);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ key: '12-1', part: null });
  });

  it('goes on under keys of its own, with the total and the notes on the last sheet', () => {
    const pages = pagesOfSlide(slide([{ kind: 'table', table: table(40), drills: [] }]), NONE);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ key }) => key)).toEqual(pages.map((_, index) => (index ? `12-1-${index + 1}` : '12-1')));
    const tables = pages.map(({ blocks: [block] }) => (block?.kind === 'table' ? block.table : NONE));
    expect(tables.map(({ totalRow }) => totalRow !== null)).toEqual(pages.map((_, at) => at === pages.length - 1));
    expect(tables.at(-1)?.notes).toEqual(['Catatan tabel']);
  });

  it('loses and repeats no row, whatever the tables, lists, bars and agreements are', () => {
    const words = fc.array(fc.constantFrom('kader', 'posyandu', 'mendampingi', 'desa', 'di', 'Baamang'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.nat(60), fc.nat(50), words, fc.array(words, { maxLength: 30 }), (rows, count, name, items) => {
        const texts = items.map((each, index) => `${index} ${each.join(' ')}`);
        const given = slide([
          { kind: 'agreements' },
          bars(count),
          { kind: 'list', heading: 'Daftar', items: texts.map((text) => ({ text, drill: null })) },
        ]);
        const blocks = pagesOfSlide(given, table(rows, name.join(' '))).flatMap((page) => page.blocks);
        const found = {
          rows: blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.map((row) => row.count) : [])),
          bars: blocks.flatMap((block) => (block.kind === 'bars' ? block.fit.bars.map(({ bar }) => bar.label) : [])),
          items: blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : [])),
        };
        expect(found).toEqual({
          rows: Array.from({ length: rows }, (_, index) => index),
          bars: Array.from({ length: count }, (_, index) => `Kecamatan ${index}`),
          items: texts,
        });
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('gives no letter less than 24 px of a screen of 1920', () => {
    for (const block of [bars(30), { kind: 'table', table: table(30, 'kata '.repeat(40)), drills: [] } as const]) {
      for (const { blocks, titleSize } of pagesOfSlide(slide([block], 'Judul yang panjang '.repeat(14)), NONE)) {
        expect(titleSize).toBeGreaterThanOrEqual(40);
        for (const placed of blocks) {
          if (placed.kind === 'bars') expect(placed.fit.size).toBeGreaterThanOrEqual(24);
          if (placed.kind === 'table') expect(placed.fit.size.size).toBeGreaterThanOrEqual(24);
        }
      }
    }
  });

  it('leaves room for a word that is longer than a line: an address that somebody pasted', () => {
    const address = `https://rapat.contoh.go.id/j/${'9876543210'.repeat(14)}`;
    const heightsOf = (paragraphs: readonly string[], title?: string) =>
      pagesOfSlide(slide([{ kind: 'text', paragraphs }], title), NONE).length;
    expect(heightsOf(Array.from({ length: 12 }, () => 'Kata'))).toBe(1);
    expect(heightsOf(Array.from({ length: 12 }, () => address))).toBeGreaterThan(1);
    const [page] = pagesOfSlide(slide([bars(3)], address), NONE);
    expect(page?.titleSize).toBeLessThan(58);
    const [row] = pagesOfSlide(slide([{ kind: 'table', table: table(1, address), drills: [] }]), NONE);
    const [placed] = row?.blocks ?? [];
    expect(placed?.kind === 'table' && Math.min(...placed.fit.columns)).toBeGreaterThan(0.05);
  });

  it('says that nothing is agreed yet instead of an empty table', () => {
    const [page] = pagesOfSlide(slide([{ kind: 'agreements' }]), table(0));
    expect(page?.blocks[0]).toMatchObject({ kind: 'table', empty: expect.stringContaining('Belum ada') });
  });
});
