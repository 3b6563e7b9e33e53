import { describe, expect, it } from 'vitest';
import type { Drawing } from '@/lib/drawing/mark';
import { framedDrawing } from '@/lib/drawing/picture-frame';

const SMALL: Drawing = {
  width: 200,
  height: 100,
  title: 'Judul',
  description: '',
  marks: [{ kind: 'circle', x: 1, y: 1, radius: 1 }],
};

describe('framedDrawing', () => {
  it('puts heading and place above the drawing, and what is to be known of it below, broken where it is narrow', () => {
    const footer = 'Sumber: laporan puskesmas yang panjang sekali. Data per 10 Februari 2026 pukul 16.20 WIB.';
    const framed = framedDrawing(SMALL, { heading: 'Posyandu', subheading: 'Kabupaten', footers: ['', footer] });
    const body = framed.marks.find((mark) => mark.kind === 'group');
    const top = body?.kind === 'group' ? (body.move?.[1] ?? 0) : 0;
    const texts = framed.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
    expect(texts.slice(0, 2).map(({ text }) => text)).toEqual(['Posyandu', 'Kabupaten']);
    for (const { y } of texts.slice(0, 2)) expect(y).toBeLessThan(top);
    const below = texts.slice(2);
    expect(below.length).toBeGreaterThan(1);
    expect(below.map(({ text }) => text).join(' ')).toBe(footer);
    for (const { y } of below) expect(y).toBeGreaterThan(top + SMALL.height);
    expect(Math.max(...below.map(({ y }) => y))).toBeLessThan(framed.height);
  });

  it('widens the paper rather than breaking a heading word by word', () => {
    const heading = 'Posyandu yang melayani seluruh siklus hidup';
    expect(framedDrawing(SMALL, { heading, subheading: '', footers: [] }).width).toBeGreaterThan(300);
  });
});
