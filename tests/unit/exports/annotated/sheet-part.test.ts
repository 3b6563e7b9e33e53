import { describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/exports/annotated/marks';
import { SheetPart } from '@/lib/exports/annotated/sheet-part';

const LOOKS = { error: 7, warning: 8 };
const mark = (row: number, column: number, kind: Mark['kind'] = 'error', whole = false): Mark => ({
  row,
  column,
  whole,
  kind,
  notes: [],
});
const names = (xml: string | null) => [...(xml ?? '').matchAll(/<(?:x:)?(\w+)[ />]/g)].map(([, name]) => name);

function coloured(xml: string, ...marks: Mark[]): string | null {
  const sheet = new SheetPart(xml, marks);
  sheet.colour(LOOKS);
  return sheet.result();
}

describe('a sheet with marks', () => {
  it('has colours and boxes in the order that the standard lays down', () => {
    const xml =
      '<worksheet><sheetData/><mergeCells/><dataValidations/><pageMargins/><drawing/><tableParts/><extLst/></worksheet>';
    const sheet = new SheetPart(xml, [mark(1, 1)]);
    sheet.colour(LOOKS);
    sheet.draw('rId9', 'urn:office');
    expect(names(sheet.result())).toEqual(
      'worksheet,sheetData,mergeCells,conditionalFormatting,cfRule,formula,dataValidations,pageMargins,drawing,legacyDrawing,tableParts,extLst'.split(
        ',',
      ),
    );
    expect(sheet.result()).toContain('<legacyDrawing xmlns:r="urn:office" r:id="rId9"/>');
  });

  it("speaks the sheet's own prefix, and ends it where nothing follows", () => {
    expect(coloured('<x:worksheet xmlns:x="u"><x:sheetData/></x:worksheet>', mark(2, 28))).toMatch(
      /<x:sheetData\/><x:conditionalFormatting sqref="AB2"><x:cfRule .*<\/x:conditionalFormatting><\/x:worksheet>$/,
    );
  });

  it('colours a whole row as far as it reaches, with or without the names of cells', () => {
    const rows = '<row r="3"><c r="A3"/><c r="D3"/></row><row><c/><c/></row><row/>';
    const xml = coloured(
      `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ...[3, 4, 5].map((row) => mark(row, 1, 'error', true)),
    );
    expect(xml).toContain('sqref="A3:D3 A4:B4 A5"');
  });

  it('comes before the conditions that are there, which keep their order', () => {
    const rule = (priority: number) =>
      `<conditionalFormatting sqref="A1"><cfRule priority="${priority}"/></conditionalFormatting>`;
    const xml = coloured(`<worksheet><sheetData/>${rule(1)}${rule(2)}</worksheet>`, mark(1, 1), mark(2, 1, 'warning'));
    expect(
      [...(xml ?? '').matchAll(/(?:dxfId="(\d)" )?priority="(\d)"/g)].map(([, look, priority]) => [look, priority]),
    ).toEqual([
      ['7', '1'],
      ['8', '2'],
      [undefined, '3'],
      [undefined, '4'],
    ]);
  });

  it('takes colours of an earlier copy away, and says when nothing has changed', () => {
    const plain = '<worksheet><sheetData/></worksheet>';
    expect(coloured(coloured(plain, mark(1, 1)) ?? '')).toBe(plain);
    expect(coloured(plain)).toBeNull();
  });
});
