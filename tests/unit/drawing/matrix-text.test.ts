import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MatrixTextInput, SIGN_CLASSES, matrixFigure, matrixText } from '@/lib/drawing/matrix-text';
import { statusDrawing } from '@/lib/drawing/status-mark';
import { svgText } from '@/lib/drawing/svg-text';
import { signWord } from '@/lib/narrative/cell-sign';
import type { CellSign } from '@/lib/pws/cell-sign';
import { PWS_STATUSES } from '@/lib/pws/status';
import { pwsRowOf } from '../../fixtures/plain-pws-row';
import { indicatorOf } from '../../fixtures/row';

const column = (code: string) => ({ indicator: indicatorOf(code), href: `/indikator/${code}?a=1&b=2`, target: '15,0' });
const input: MatrixTextInput = {
  heading: 'Desa/kelurahan',
  example: true,
  groups: [
    { title: 'Ibu', columns: [column('K1'), column('K6')] },
    { title: 'Bayi & balita', columns: [column('STN')] },
  ],
  blocks: [
    {
      parent: { name: 'Kecamatan <Hulu>', href: '/wilayah/62.02.01' },
      lines: [
        {
          area: { name: 'Hulu "Satu"', href: '/wilayah/62.02.01.2002' },
          cells: [
            pwsRowOf(821, 1000, { status: 'jelek', trend: 'down' }),
            pwsRowOf(0, 10, { status: 'jelek', trend: 'steady' }),
            pwsRowOf(null, 10, { state: 'not-reported' }),
          ],
        },
      ],
    },
  ],
};

describe('the matrix as text', () => {
  const text = matrixText(input);

  it('has a table for each group, each with its own columns and the names as row headings', () => {
    const [, ibu = '', bayi = ''] = text.split('<table>');
    expect(ibu).toContain('<td class=j>82,1<td class=jt>0,0');
    expect(ibu).not.toContain('>STN<');
    expect(bayi).toContain('<td class=n>…');
    for (const table of [ibu, bayi]) expect(table).toContain('<tr><th>Hulu &quot;Satu&quot;<td');
  });

  it('escapes names and addresses', () => {
    expect(text).toContain('Kecamatan &lt;Hulu&gt;');
    expect(text).toContain('href="/indikator/K1?a=1&amp;b=2"');
    expect(text).toContain('Bayi &amp; balita');
    expect(text).not.toContain('<Hulu>');
  });

  it('says CONTOH above the names and in each table, for example data only', () => {
    expect(text.match(/CONTOH/g)).toHaveLength(3);
    expect(matrixText({ ...input, example: false })).not.toContain('CONTOH');
  });

  it('links each name once, whatever the number of groups', () => {
    expect(text.split('href="/wilayah/62.02.01.2002"')).toHaveLength(2);
  });
});

describe('a figure of the matrix', () => {
  const k6 = indicatorOf('K6');
  it.each([
    [pwsRowOf(821, 1000), '82,1'],
    [pwsRowOf(0, 10), '0,0'],
    [pwsRowOf(13, 10), '130,0'],
    [pwsRowOf(5, 10, { state: 'partial' }), '50,0*'],
    [pwsRowOf(null, 10, { state: 'not-reported' }), '…'],
    [pwsRowOf(null, null, { state: 'not-applicable' }), '–'],
  ])('%# keeps the three absences and a true zero apart', (row, text) => {
    expect(matrixFigure(row, k6)).toBe(text);
  });

  it('of a rate is per its thousands', () => {
    expect(matrixFigure(pwsRowOf(2, 1000), indicatorOf('AKI'))).toBe('200,0');
  });
});

/** The declarations of a class in the style sheet, before any media rule. */
function styleOf(name: string): string {
  const sheet = fs.readFileSync('app/_ui/styles/matrix.css', 'utf8');
  const own = sheet.split(`.matrix td.${name}::before`)[1]?.split('}')[0] ?? '';
  return own.replace(/\s+/g, ' ');
}

describe('the style sheet of the matrix', () => {
  it.each(PWS_STATUSES)('draws the very mark of %s', (status) => {
    const shape = /<(circle|path)[^>]*\/>/.exec(svgText(statusDrawing(status), 'uji'))?.[0] ?? 'no shape';
    const encoded = shape.replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E');
    expect(styleOf(SIGN_CLASSES[status])).toContain(encoded);
  });

  it.each(Object.keys(SIGN_CLASSES).filter((sign) => sign !== 'unjudged') as CellSign[])(
    'says the word of %s',
    (sign) => {
      expect(styleOf(SIGN_CLASSES[sign])).toContain(`/ '${signWord(sign)} '`);
    },
  );
});
