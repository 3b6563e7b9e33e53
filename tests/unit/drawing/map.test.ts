import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { classingFor } from '@/lib/analysis/classing';
import { countedReading, readingOf } from '@/lib/analysis/reading';
import type { AreaCode } from '@/lib/areas/code';
import type { Shape } from '@/lib/areas/geometry';
import { indicativeMap } from '@/lib/areas/indicative-map';
import { NOT_APPLICABLE, type Measure } from '@/lib/coverage/tally';
import { INDICATIVE_NOTE, type MapArea, type MapInput, mapDrawing } from '@/lib/drawing/map';
import { svgText } from '@/lib/drawing/svg-text';
import { indicatorOf } from '../../fixtures/row';

function square(code: string, west: number, south: number, side = 1): Shape {
  const [east, north] = [west + side, south + side];
  return {
    code: code as AreaCode,
    polygons: [
      [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    ],
  };
}

const reported = (numerator: number, denominator: number): Measure => ({ state: 'reported', numerator, denominator });

const AREAS: MapArea[] = [
  { shape: square('62.02.01', 112, -2), name: 'Kota Besi', measure: NOT_APPLICABLE, href: null },
  { shape: square('62.02.06', 113, -2), name: 'Baamang', measure: reported(23, 26), href: '/wilayah/62.02.06' },
  {
    shape: square('62.02.07', 112, -3),
    name: 'Seranau',
    measure: { state: 'not-reported', numerator: null, denominator: 9 },
    href: null,
  },
  { shape: square('62.02.08', 113, -3), name: 'Cempaga', measure: reported(0, 12), href: null },
];

function drawn(changes: Partial<MapInput> = {}): string {
  const input = {
    areas: AREAS,
    title: 'Peta',
    description: 'Uraian',
    note: INDICATIVE_NOTE,
    example: false,
    ...changes,
  };
  return svgText(mapDrawing(input), 'peta');
}

describe('the areas', () => {
  it('carry code, name and figure; a link where one is given', () => {
    const text = drawn();
    expect(text).toContain('<a href="/wilayah/62.02.06" data-code="62.02.06" aria-label="Baamang: 88,5% (23/26)">');
    expect(text).toMatch(/<path data-code="62.02.07"[^>]*><title>Seranau: belum lapor<\/title>/);
    expect(text).toContain('<title>Kota Besi: tidak berlaku</title>');
    expect(text).toContain('<title>Cempaga: 0,0% (0/12)</title>');
  });

  it('say when their figure is not complete, and read a small one as words', () => {
    const [first] = AREAS as [MapArea];
    const measure: Measure = { state: 'partial', numerator: 2, denominator: 3 };
    expect(drawn({ areas: [{ ...first, measure }] })).toContain('Kota Besi: 2 dari 3 (66,7%), laporan belum lengkap');
  });

  it('draw the three absences in three ways', () => {
    const only = (index: number) => drawn({ areas: [AREAS[index] as MapArea] }).replace(/<title>.*?<\/title>/g, '');
    expect(only(2)).toContain('url(#peta-belum-lapor)');
    expect(only(0)).not.toContain('<pattern');
    expect(only(3)).not.toContain('<pattern');
    expect(only(0)).toMatch(/M[\d.]+ [\d.]+h[\d.]+"/);
    expect(only(3)).toMatch(/d="M[\d.]+ [\d.]+a/);
  });

  it('of counts are coloured by their own classes and written as rates where they are ones', () => {
    const rate = readingOf(indicatorOf('AKI'));
    const areas = AREAS.map((area, index) => ({ ...area, measure: reported(index, 900) }));
    const measures = areas.map(({ measure }) => measure);
    const text = drawn({ areas, classing: classingFor(countedReading(rate), measures), written: rate });
    expect(text).toContain('Cempaga: 3 dari 900 (333,3 per 100.000)');
    expect(text).toMatch(/fill="#0f4f4b"><path data-code="62.02.08"/);
    expect(text).not.toMatch(/fill="#0f4f4b"><path data-code="62.02.07"/);
    expect(text).not.toContain('%');
  });

  it('are bordered by hairlines only, unless one is highlighted', () => {
    const widths = (text: string) => [...text.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
    const areas = AREAS.filter(({ measure }) => measure.numerator !== 0 && measure.state === 'reported');
    expect(Math.max(...widths(drawn({ areas })))).toBeLessThanOrEqual(0.75);
    expect(Math.max(...widths(drawn({ areas, highlight: '62.02.06' })))).toBe(2);
  });

  it('have no outline without areas, and are never lost for being small', () => {
    expect(drawn({ areas: [] })).toContain(INDICATIVE_NOTE);
    const tiny = { ...(AREAS[1] as MapArea), shape: square('62.02.09', 112.5, -1.5, 1e-7) };
    expect(drawn({ areas: [...AREAS, tiny] })).toMatch(/data-code="62.02.09"[^>]*><path d="M[^"]+z"/);
  });
});

describe('the words inside the picture', () => {
  it('say that the map is indicative, and CONTOH for example data only', () => {
    expect(drawn()).toContain('>peta indikatif, bukan batas resmi</text>');
    expect(drawn()).not.toContain('CONTOH');
    expect(drawn({ example: true })).toContain('>CONTOH</text>');
  });

  it('break into lines rather than leave the picture', () => {
    const note = 'Batas wilayah: Badan Informasi Geospasial, diolah oleh Dinas Kesehatan Kabupaten Kotawaringin Timur';
    const lines = [...drawn({ note, width: 300 }).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(note);
  });
});

describe('Kotawaringin Timur', () => {
  const rows = parse(fs.readFileSync(path.resolve('db/seed/area-points.csv'), 'utf8'), { columns: true }) as Record<
    string,
    string
  >[];
  const own = rows.filter(({ code }) => code?.startsWith('62.02.'));
  const map = indicativeMap(
    own.map(({ code, lon, lat }) => ({ code: code as AreaCode, longitude: Number(lon), latitude: Number(lat) })),
  );
  const names = new Map(
    own.flatMap((row) => [
      [row.code, row.name],
      [row.kecamatan_code, row.kecamatan],
    ]),
  );
  const areas = (shapes: readonly Shape[], linked: boolean): MapArea[] =>
    shapes.map((shape, index) => ({
      shape,
      name: names.get(shape.code) ?? '',
      measure: reported((index * 7) % 11, 11),
      href: linked ? `/wilayah/${shape.code}` : null,
    }));

  it('fits 17 linked kecamatan in 8 kB and 185 desa in 28 kB (9 kB compressed)', () => {
    if (!map) throw new Error('no map');
    expect(drawn({ areas: areas(map.kecamatan, true) }).length).toBeLessThan(8_000);
    const desa = drawn({ areas: areas(map.desa, false) });
    expect(desa.length).toBeLessThan(28_000);
    expect(gzipSync(desa).length).toBeLessThan(9_000);
  });
});
