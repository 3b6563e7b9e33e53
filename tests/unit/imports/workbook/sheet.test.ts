import { describe, expect, it } from 'vitest';
import { type SheetContext, readSheet } from '@/lib/imports/workbook/sheet';
import { row, text } from '../../../fixtures/workbook';

const CONTEXT: SheetContext = {
  strings: ['Melati', ' 62.02 '],
  forms: ['number', 'date', 'percent'],
  from1904: false,
  characters: 1_000_000,
};

function read(rows: string, limit = 100, context: Partial<SheetContext> = {}) {
  const xml = `<x:worksheet><x:sheetData>${rows}</x:sheetData><f>1</f></x:worksheet>`;
  return readSheet(new TextEncoder().encode(xml), { ...CONTEXT, ...context }, limit);
}

/** The cells of the first row, a form in brackets where it is not text. */
function cells(written: string): string[] | undefined {
  const [first] = read(`<row>${written}</row>`) ?? [];
  return first?.cells.map((cell, index) => (first.forms[index] === 'text' ? cell : `${cell} (${first.forms[index]})`));
}

describe('readSheet', () => {
  it.each([
    ['shared text', '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>', ['Melati', '62.02']],
    [
      'rich text',
      '<c t="inlineStr"><is><r><t>Me</t></r><r><rPr/><t>lati</t></r><rPh><t>x</t></rPh></is></c>',
      ['Melati'],
    ],
    ['escaped text', '<c t="str"><v>a_x000D_b</v></c>', ['a\rb']],
    [
      'numbers',
      '<c><v>12</v></c><c t="n"><v>12.0</v></c><c><v>1E3</v></c>',
      ['12 (number)', '12 (number)', '1000 (number)'],
    ],
    ['formats', '<c s="1"><v>46023</v></c><c s="2"><v>0.755</v></c>', ['2026-01-01 (date)', '75.5% (percent)']],
    ['ISO days', '<c t="d"><v>2026-01-05T00:00:00</v></c>', ['2026-01-05 (date)']],
    ['truth', '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>', ['TRUE (boolean)', 'FALSE (boolean)']],
    [
      'results of formulas',
      '<c><f>6+6</f><v>12</v></c><c t="str"><f>A1</f><v>ya</v></c><c t="str"><f>""</f><v></v></c>',
      ['12 (number)', 'ya'],
    ],
    [
      'formulas without one',
      '<c><f>1/0</f></c><c t="str"><f>A1</f></c><c><f si="0"/><v/></c>',
      [' (no-result)', ' (no-result)', ' (no-result)'],
    ],
    ['errors', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['#DIV/0! (no-result)']],
    [
      'columns by name',
      '<c r="B1"><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c>',
      ['', '1 (number)', '', '2 (number)', '3 (number)'],
    ],
    ['a merged cell in its first', `${text('Melati')}<c r="B1" s="1"/><c r="C1"/>`, ['Melati']],
  ])('reads %s', (_, written, expected) => {
    expect(cells(written)).toEqual(expected);
  });

  it('numbers rows as the spreadsheet does and leaves out empty ones, hidden rows being rows like any other', () => {
    const rows = read(
      `<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3" s="1"/></row><row r="7">${text('x')}</row>${row('y')}${row(' ')}`,
    );
    expect(rows?.map(({ row, cells }) => [row, ...cells])).toEqual([
      [2, '1'],
      [7, 'x'],
      [8, 'y'],
    ]);
  });

  it('stops at the limit, empty rows and cells apart', () => {
    const rows = `${row('kepala')}${'<row><c/></row>'.repeat(50)}${row('1')}${row('2')}`;
    expect(read(rows, 2)).toHaveLength(3);
    expect(read(rows, 1)).toBeNull();
  });

  it('takes a million declared rows with nothing in them', () => {
    const rows = `${row('kepala')}${'<row/>'.repeat(1_000_000)}<row r="1048576">${text('x')}</row>`;
    expect(read(rows)?.map(({ row }) => row)).toEqual([1, 1_048_576]);
  });

  it.each([
    ['rows that go back', '<row r="5"/><row r="5"/>'],
    ['a row below the last', '<row r="1048577"/>'],
    ['a cell without a column', '<row><c r="12"><v>1</v></c></row>'],
    ['a text that is not there', '<row><c t="s"><v>2</v></c></row>'],
    ['a number that is none', '<row><c><v>dua belas</v></c></row>'],
    ['a kind of cell that there is not', '<row><c t="q"><v>1</v></c></row>'],
  ])('refuses %s as damage', (_, rows) => {
    expect(() => read(rows)).toThrow(/rusak/);
  });

  it.each([
    ['a cell far to the right', '<row><c r="XFD1"><v>1</v></c></row>', {}],
    ['a text longer than a cell holds', row('x'.repeat(32_768)), {}],
    ['more text in all than is unpacked', row('x'.repeat(60), 'x'.repeat(60)), { characters: 100 }],
  ])('refuses %s as too large', (_, rows, context) => {
    expect(() => read(rows, 100, context)).toThrow(expect.objectContaining({ code: 'too-large' }) as Error);
  });

  it('ignores an empty cell far to the right, as programs write them', () => {
    expect(cells(`${text('x')}<c r="XFD1" s="1"/>`)).toEqual(['x']);
  });
});
