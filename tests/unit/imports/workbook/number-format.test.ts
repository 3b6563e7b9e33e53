import { describe, expect, it } from 'vitest';
import { formOf, readNumberForms } from '@/lib/imports/workbook/number-format';

describe('formOf', () => {
  it.each([
    ['General', 'number'],
    ['Standard', 'number'],
    ['0', 'number'],
    ['#,##0.00', 'number'],
    ['@', 'number'],
    ['0" tahun"', 'number'],
    ['0\\d', 'number'],
    ['_-* #,##0_-;[Red]-* #,##0_-', 'number'],
    ['[Red]0', 'number'],
    ['"Rp"#,##0', 'number'],
    ['0%', 'percent'],
    ['0,0%', 'percent'],
    ['yyyy-mm-dd', 'date'],
    ['yyyy\\-mm', 'date'],
    ['[$-421]mmmm yyyy', 'date'],
    ['[$-421]dd mmmm yyyy;@', 'date'],
    ['mmm', 'date'],
    ['dd/mm/yyyy hh:mm', 'date'],
    ['h:mm', 'time'],
    ['[h]:mm:ss', 'time'],
    ['mm:ss', 'time'],
    ['[mm]:ss', 'time'],
  ])('calls %s a %s', (format, form) => {
    expect(formOf(format)).toBe(form);
  });
});

describe('readNumberForms', () => {
  it('numbers the styles of cells, not the named ones, by own and built-in formats', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"><alignment/></xf><xf numFmtId="10"/><xf/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const forms = readNumberForms(new TextEncoder().encode(xml));
    expect(forms).toEqual(['number', 'date', 'date', 'percent', 'number', 'time']);
  });
});
