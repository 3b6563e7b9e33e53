import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNREADABLE, readSlides } from '@/lib/rakor/kept-slides';
import type { Slide, SlideBlock } from '@/lib/rakor/slide';
import { figureOf, slideOf } from '../../fixtures/slides';

const drill = { href: '/wilayah/62.02.06', label: 'Kecamatan Baamang' };
const measure = { state: 'reported', numerator: 1, denominator: 2 } as const;
const BLOCKS: readonly SlideBlock[] = [
  { kind: 'figure', value: '73,9%', detail: '229/310', note: '', drill },
  {
    kind: 'bars',
    bars: [{ label: 'Baamang', measure, value: 0.5, text: '50,0%', drill: null }],
    target: { value: 0.75, label: 'acuan nasional 75%' },
    unit: 'posyandu',
  },
  { kind: 'line', series: 'K6', points: [{ label: 'Jan', value: null, text: 'belum lapor' }], target: null },
  { kind: 'map', drawing: { width: 1, height: 1, title: 'Peta', description: '', marks: [] } },
  {
    kind: 'table',
    table: { columns: [{ key: 'a', header: 'A', kind: 'text' }], rows: [{ a: 'x' }], totalRow: null, notes: [] },
    drills: [null],
  },
  { kind: 'list', heading: null, items: [{ text: 'Satu', drill }] },
  { kind: 'text', paragraphs: ['Satu', 'Dua'] },
  { kind: 'agreements' },
];
const FULL = slideOf({ blocks: BLOCKS, figures: [figureOf(), figureOf({ numerator: null })], drill });

describe('kept slides', () => {
  it('are what was kept, whatever they hold', () => {
    const kept = JSON.parse(JSON.stringify([FULL, slideOf({ key: '2-1' })])) as unknown;
    expect(readSlides(kept)).toEqual(kept);
  });

  it('fill in what an older program did not write, and keep what a newer one adds', () => {
    const [slide] = readSlides([{ key: '7-1', kind: 'capaian', title: 'Judul', extra: 1 }]);
    expect(slide).toEqual({ ...slideOf({ key: '7-1', kind: 'capaian', blocks: [] }), extra: 1 });
  });

  it('say in its place what cannot be shown, and leave the others standing', () => {
    const blocks = [{ kind: 'hologram' }, { kind: 'bars', bars: 'banyak' }, BLOCKS[6]];
    const [slide] = readSlides([{ ...FULL, kind: 'entah', blocks, figures: [{ indicator: 1 }, figureOf()] }]);
    expect(slide?.blocks).toEqual([
      { kind: 'text', paragraphs: [UNREADABLE] },
      { kind: 'text', paragraphs: [UNREADABLE] },
      BLOCKS[6],
    ]);
    expect([slide?.kind, slide?.figures]).toEqual(['teks', [figureOf()]]);
    expect(readSlides([null, 3, FULL]).map(({ key }) => key)).toEqual(['kept-1', 'kept-2', '1-1']);
    expect([null, {}, 'x', 3].map(readSlides)).toEqual([[], [], [], []]);
  });

  it('never take a page down, whatever part of them is another thing', () => {
    const paths = Object.keys(FULL) as (keyof Slide)[];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), fc.jsonValue(), (part, whole, inner) => {
        const slides = readSlides([
          { ...FULL, [part]: whole },
          { ...FULL, blocks: [inner, { kind: 'table', table: inner }] },
        ]);
        expect(slides).toHaveLength(2);
        for (const { title, blocks, figures } of slides) {
          expect(typeof title).toBe('string');
          for (const block of blocks) expect(BLOCKS.map(({ kind }) => kind)).toContain(block.kind);
          for (const figure of figures) expect(typeof figure.indicator).toBe('string');
        }
      }),
      { numRuns: 300, seed: 20260211 },
    );
  });
});
