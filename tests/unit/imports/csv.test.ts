import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/imports/csv';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, limit = 100) => readCsv(bytes(text), limit);
const rows = (text: string) => read(text).rows.map(({ row, cells }) => [row, ...cells]);

describe('readCsv', () => {
  it.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon', 'a;b\n1;2\n'],
    ['Windows line breaks', 'a,b\r\n1,2\r\n'],
    ['old Mac line breaks', 'a,b\r1,2'],
    ['mixed line breaks', 'a,b\r\n1,2\n'],
    ['a byte order mark', '\uFEFFa,b\n1,2'],
    ['spaces around cells and quotes', ' a , "b" \n 1 ,2'],
  ])('reads %s', (_, text) => {
    expect(rows(text)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
    ]);
  });

  it('takes the separator from the first line that has one, quoted text apart', () => {
    expect(rows('"a,b,c";d\n1,5;2')).toEqual([
      [1, 'a,b,c', 'd'],
      [2, '1,5', '2'],
    ]);
  });

  it('numbers rows as a spreadsheet shows them: blank lines count, a quoted line break does not', () => {
    expect(rows('a,b\n\n"1\n2",3\n,\n  \n4,"5"\n\n')).toEqual([
      [1, 'a', 'b'],
      [3, '1\n2', '3'],
      [6, '4', '5'],
    ]);
  });

  it('keeps quotes and separators that are quoted', () => {
    expect(rows('a,b\n"Posyandu ""Melati"", RT 2",x')).toEqual([
      [1, 'a', 'b'],
      [2, 'Posyandu "Melati", RT 2', 'x'],
    ]);
  });

  it.each([
    ['an unclosed quote at the end', 'a,b\n1,2\n\n3,"x\n4,5\n', 4],
    ['an unclosed quote that a later one seems to close', 'a,b\n1,"x\n2,"y",3\n', 2],
    ['a quote in the middle of a cell', 'a,b\n1,x "y" z\n', 2],
  ])('stops at %s and keeps what came before', (_, text, row) => {
    const { rows, broken } = read(text);
    expect(broken).toMatchObject({ row, code: 'unreadable-file' });
    expect(rows.every((each) => each.row < row)).toBe(true);
    expect(rows[0]?.cells).toEqual(['a', 'b']);
  });

  it.each([
    ['Latin-1', new Uint8Array([0x61, 0xe9, 0x2c, 0x62])],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x61, 0x00])],
    ['UTF-16 without', new Uint8Array([0x61, 0x00, 0x2c, 0x00])],
  ])('refuses %s', (_, content) => {
    expect(readCsv(content, 10).broken).toMatchObject({ row: null, code: 'unreadable-file' });
  });

  it.each(['', '\uFEFF', ' \n\n'])('calls %j empty', (text) => {
    expect(read(text).broken).toMatchObject({ row: null, code: 'empty-file' });
  });

  it('counts rows with something in them against the limit', () => {
    expect(read('a\n1\n\n\n2', 2).broken).toBeNull();
    expect(read('a\n1\n2\n3', 2).broken).toMatchObject({ row: null, code: 'too-large' });
  });

  it('reads over blank lines at hardly any cost, however many', () => {
    const blank = '\n'.repeat(1_200_000);
    expect(rows(`a${blank}`)).toEqual([[1, 'a']]);
    expect(read(`a${blank}1`).broken).toMatchObject({ row: null, code: 'too-large' });
  });
});
