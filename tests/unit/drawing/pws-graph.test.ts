import { describe, expect, it } from 'vitest';
import { MOST_AREAS_ON_PAGE, type PwsGraphInput, pwsGraphDrawing } from '@/lib/drawing/pws-graph';
import { NOT_REPORTED_HATCH } from '@/lib/drawing/palette';
import type { Drawing, Mark, TextMark } from '@/lib/drawing/mark';
import { svgText } from '@/lib/drawing/svg-text';
import { textWidth } from '@/lib/drawing/text-width';
import type { PwsRow } from '@/lib/pws/row';
import { absentPwsRow, pwsRowOf } from '../../fixtures/pws-row';
import { indicatorOf } from '../../fixtures/row';

const NAMES = ['Baamang', 'Mentawa Baru Ketapang', 'Seranau', 'Mentaya Hilir Selatan', 'Cempaga Hulu'];
const TOTAL = pwsRowOf(560, 1000, [80, 85], {
  area: { code: '62.02', name: 'Kabupaten Kotawaringin Timur', level: 'kabupaten' },
});

/** So many areas from high to low, with every status and the two absences at the end. */
function rowsOf(count: number): PwsRow[] {
  return Array.from({ length: count }, (_, index) => {
    const area = { code: `62.02.${10 + index}`, name: `${NAMES[index % NAMES.length]} ${index}` };
    if (index === count - 1) return absentPwsRow('not-applicable', area);
    if (index === count - 2) return absentPwsRow('not-reported', area);
    const now = 5 + (index % 3);
    return pwsRowOf(Math.round(110 - (index * 105) / count), 100, [now, 6], { area });
  });
}

function drawn(count: number, changes: Partial<PwsGraphInput> = {}): Drawing {
  return pwsGraphDrawing({
    indicator: indicatorOf('K6'),
    rows: rowsOf(count),
    total: TOTAL,
    hrefOf: ({ area }) => `/wilayah/${area.code}`,
    targetName: 'target s.d. Juli 55,4%',
    belowSteady: 'jelek',
    noun: 'kecamatan',
    title: 'Grafik PWS',
    description: 'Uraian',
    example: true,
    frame: null,
    ...changes,
  });
}

function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' || mark.kind === 'link' ? flat(mark.marks) : [mark]));
}

function textsOf(drawing: Drawing): TextMark[] {
  return flat(drawing.marks).filter((mark) => mark.kind === 'text');
}

/** The box of a text, as far as letters can be measured here. */
function boxOf({ x, y, text, size, weight = 400, anchor = 'start', turn }: TextMark) {
  const reach = textWidth(text, size, weight);
  const before = anchor === 'end' ? reach : anchor === 'middle' ? reach / 2 : 0;
  const height = size * 0.75;
  return turn === -90
    ? { left: x - height, right: x, top: y - reach + before, bottom: y + before }
    : { left: x - before, right: x - before + reach, top: y - height, bottom: y };
}

describe('pwsGraphDrawing', () => {
  it.each([1, 2, 5, 17, 28, MOST_AREAS_ON_PAGE])('keeps every text of %i areas in the picture', (count) => {
    const drawing = drawn(count);
    expect(drawing.width).toBe(1042);
    for (const text of textsOf(drawing)) {
      const { left, right, top, bottom } = boxOf(text);
      expect(left, text.text).toBeGreaterThanOrEqual(-2);
      expect(right, text.text).toBeLessThanOrEqual(drawing.width + 2);
      expect(top, text.text).toBeGreaterThanOrEqual(-2);
      expect(bottom, text.text).toBeLessThanOrEqual(drawing.height + 2);
    }
  });

  it.each([5, 17, 28, MOST_AREAS_ON_PAGE])(
    'lets no number of %i areas touch its neighbour, at 11 px or more',
    (count) => {
      const numbers = textsOf(drawn(count)).filter(
        ({ text, anchor }) => /^[\d.]+,\d$/.test(text) && anchor === 'middle',
      );
      expect(numbers.length).toBeGreaterThanOrEqual((count - 2) * 3);
      const boxes = numbers.map((text) => ({ ...boxOf(text), text }));
      for (const [index, a] of boxes.entries()) {
        expect(a.text.size).toBeGreaterThanOrEqual(11);
        for (const b of boxes.slice(index + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, `${a.text.text} and ${b.text.text}`).toBe(true);
        }
      }
    },
  );

  it('links each area by a name that says its figures and its direction in words', () => {
    const links = drawn(5).marks.filter((mark) => mark.kind === 'link');
    expect(links.map(({ href }) => href)).toEqual([10, 11, 12, 13, 14].map((code) => `/wilayah/62.02.${code}`));
    expect(links[0]?.label).toMatch(/^Baamang 0: kumulatif 110,0% \(110\/100\), periksa sasaran, .*turun, Kurang$/);
  });

  it('writes statuses as words where they fit and as marks alone where they do not, with a key of the marks', () => {
    const words = (count: number) =>
      textsOf(drawn(count)).filter(({ text }) => /^(Baik|Kurang|Cukup|Jelek)$/.test(text));
    expect(words(17).length).toBeGreaterThanOrEqual(15);
    expect(words(MOST_AREAS_ON_PAGE)).toHaveLength(0);
    for (const count of [17, MOST_AREAS_ON_PAGE]) {
      const texts = textsOf(drawn(count)).map(({ text }) => text);
      expect(texts).toContain('Kurang: di atas target, turun');
      expect(texts).toContain('Jelek: di bawah target, turun/tetap');
    }
  });

  it('draws belum lapor as a hatch, tidak berlaku as a dash, and says that a sasaran is to be checked', () => {
    const marks = flat(drawn(17).marks);
    const hatches = marks.filter((mark) => mark.kind === 'rect' && mark.fill === NOT_REPORTED_HATCH);
    // The column and its key.
    expect(hatches).toHaveLength(2);
    const texts = textsOf(drawn(17)).map(({ text }) => text);
    expect(texts).toContain('–');
    expect(texts.filter((text) => text === 'periksa' || text === 'sasaran')).toHaveLength(4);
    expect(textsOf(drawn(MOST_AREAS_ON_PAGE)).map(({ text }) => text)).toContain('periksa sasaran');
  });

  it('names the rows, the line and, turned the other way, a bound', () => {
    const texts = textsOf(drawn(17)).map(({ text }) => text);
    for (const row of ['% kumulatif', '% bulan ini', '% bulan lalu', 'tren', 'status', 'kecamatan']) {
      expect(texts).toContain(row);
    }
    expect(texts).toContain('target s.d. Juli 55,4%');
    const lower = textsOf(drawn(5, { indicator: indicatorOf('STN'), belowSteady: 'cukup' })).map(({ text }) => text);
    expect(lower).toContain('Cukup: di atas batas, turun/tetap');
    expect(lower).toContain('Jelek: di atas batas, naik');
  });

  it('shortens a name that is longer than its row, and keeps the mark of small numbers', () => {
    const area = { code: '62.02.01', name: 'Kelurahan dengan nama yang panjang sekali sampai ke ujung' };
    const rows = [...rowsOf(MOST_AREAS_ON_PAGE - 1), pwsRowOf(1, 9, [1, 1], { area })];
    const names = textsOf(drawn(0, { rows })).map(({ text }) => text);
    expect(names.filter((text) => /^Kelurahan [^…]*…\u00a0\*$/.test(text))).toHaveLength(1);
  });

  it('leaves the line out where nothing has a target', () => {
    const total = pwsRowOf(560, 1000, [80, 85], { target: null });
    const rows = [pwsRowOf(10, 100, [2, 1], { target: null })];
    expect(textsOf(drawn(1, { rows, total, targetName: '' })).map(({ text }) => text)).not.toContain('');
  });

  it('carries CONTOH for example data only, and its own heading and source when it leaves the page', () => {
    const texts = (changes: Partial<PwsGraphInput>) => textsOf(drawn(17, changes)).map(({ text }) => text);
    expect(texts({})).toContain('CONTOH');
    expect(texts({ example: false })).not.toContain('CONTOH');
    const frame = { heading: 'PWS K6', subheading: 'Kabupaten', footers: ['Sumber: laporan.', 'Data per hari ini.'] };
    expect(texts({ frame })).toEqual(expect.arrayContaining(['PWS K6', 'Kabupaten', 'Sumber: laporan.']));
  });

  it('grows wider, not smaller, above what a page can show', () => {
    const drawing = drawn(185, { hrefOf: () => null });
    expect(drawing.width).toBeGreaterThan(185 * 20);
    expect(svgText(drawing, 'grafik').length).toBeLessThan(400_000);
  });
});
