import { describe, expect, it } from 'vitest';
import { classingFor } from '@/lib/analysis/classing';
import { readingOf } from '@/lib/analysis/reading';
import { NOT_APPLICABLE, type Measure } from '@/lib/coverage/tally';
import type { BarRow } from '@/lib/drawing/bar-model';
import { type BarsInput, barsDrawing } from '@/lib/drawing/bars';
import { scaleFor } from '@/lib/drawing/scale';
import { svgText } from '@/lib/drawing/svg-text';
import { textWidth } from '@/lib/drawing/text-width';
import { indicatorOf } from '../../fixtures/row';

const reported = (numerator: number, denominator: number): Measure => ({ state: 'reported', numerator, denominator });
const row = (name: string, measure: Measure, own = false): BarRow => ({
  code: null,
  name,
  measure,
  target: 0.75,
  href: null,
  own,
});
const ROWS = [row('Baamang', reported(23, 26)), row('Seranau', NOT_APPLICABLE), row('Cempaga', reported(11, 14), true)];

function drawn(changes: Partial<BarsInput> = {}): string {
  const district = { measure: reported(229, 310), label: 'Kabupaten 73,9%' };
  const base = {
    rows: ROWS,
    district,
    targetLabel: 'acuan nasional 75%',
    title: 'Capaian',
    description: '',
    example: false,
  };
  return svgText(barsDrawing({ ...base, ...changes }), 'batang');
}

/** Every text with its left and right edge, as far as letters can be measured here. */
function extents(svg: string) {
  return [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="(\d+)"([^>]*)>([^<]*)</g)].map((match) => {
    const [, x = '', y = '', size = '', rest = '', text = ''] = match;
    const width = textWidth(text, Number(size));
    const left = rest.includes('"end"') ? Number(x) - width : Number(x);
    return { text, y: Number(y), left, right: left + width };
  });
}

describe('barsDrawing', () => {
  it('writes name, figure and n/N, the names of both lines, and CONTOH only for example data', () => {
    for (const text of ['Baamang', '88,5%', '23/26', 'tidak berlaku', 'Kabupaten 73,9%', 'acuan nasional 75%']) {
      expect(drawn()).toContain(`>${text}</text>`);
    }
    expect(drawn()).not.toContain('CONTOH');
    expect(drawn({ example: true })).toContain('>CONTOH</text>');
  });

  it('draws a tick for each row that applies, and one dashed line for the district', () => {
    expect(drawn({ district: null }).match(/<line [^>]*stroke-width="1.25"/g)).toHaveLength(2);
    expect(drawn().match(/stroke-dasharray/g)).toHaveLength(1);
    const without = {
      measure: { state: 'not-reported', numerator: null, denominator: 310 } as const,
      label: 'Kabupaten',
    };
    expect(drawn({ district: without })).not.toContain('stroke-dasharray');
  });

  it.each([0, 0.1, 0.5, 0.74, 0.75, 0.9, 1])('parts the two names at %f and keeps them in the picture', (target) => {
    for (const width of [360, 640]) {
      for (const numerator of [0, 40, 50, 75, 100]) {
        const district = { measure: reported(numerator, 100), label: 'Kabupaten 73,9%' };
        const rows = ROWS.map((each) => ({ ...each, target }));
        const heads = extents(drawn({ rows, district, width })).filter(({ text }) => /Kabupaten|acuan/.test(text));
        const [a, b] = heads;
        if (!a || !b) throw new Error('a name is missing');
        expect(a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 11).toBe(true);
        for (const { left, right } of heads) {
          expect(left).toBeGreaterThanOrEqual(-2);
          expect(right).toBeLessThanOrEqual(width + 2);
        }
      }
    }
  });

  it('shortens a name that would reach the bars', () => {
    const long = row('Kelurahan dengan nama yang panjang sekali sampai ke ujung', reported(1, 9));
    expect(drawn({ rows: [long], width: 360 })).toMatch(/>Kelurahan[^<]*…</);
  });
});

describe('another scale', () => {
  it('prints both ends of the track, which 0 to 100 % need not', () => {
    const reading = readingOf(indicatorOf('WST'));
    const rows = [row('Baamang', reported(6, 100))];
    const measures = rows.map(({ measure }) => measure);
    const style = { scale: scaleFor(reading, measures), classing: classingFor(reading, measures) };
    expect(drawn({ rows, district: null, targetLabel: null, style })).toContain('>10%</text>');
    expect(drawn({ rows, district: null, targetLabel: null })).not.toContain('>100%</text>');
  });
});
