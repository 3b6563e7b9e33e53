import type { CsvRow } from '@/lib/imports/csv';
import { WorkbookFailure } from '@/lib/imports/workbook/failure';
import { plainStyles } from './look';
import { XML_HEAD, xmlAttribute, xmlText } from './markup';
import { type Deflate, packedPart, zipOf } from './zip-writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The format of numbers that keeps what is typed as text, so that codes stay as they are. */
const AS_TEXT = 49;
/** What a spreadsheet can hold, and more cells than 200,000 rows of the widest table have. */
const [MOST_COLUMNS, LONGEST_CELL, MOST_CELLS] = [16_384, 32_767, 3_000_000];
const COLUMN_WIDTH = 18;

/** A CSV's rows as a workbook of one sheet, every cell a text in its own row and column. */
export function csvWorkbook(sheet: string, rows: readonly CsvRow[], deflate: Deflate): Uint8Array {
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > MOST_CELLS) throw new WorkbookFailure('too-large', 'Terlalu banyak sel untuk disalin ke buku kerja.');
  const columns = `<cols><col min="1" max="${MOST_COLUMNS}" width="${COLUMN_WIDTH}" customWidth="1"/></cols>`;
  const data = rows.map((row) => `<row r="${row.row}">${row.cells.slice(0, MOST_COLUMNS).map(cell).join('')}</row>`);
  return baseWorkbook(sheet, `${columns}<sheetData>${data.join('')}</sheetData>`, deflate);
}

/** The content of a sheet that holds one text. */
export function textRow(text: string): string {
  return `<sheetData><row r="1">${cell(text)}</row></sheetData>`;
}

function cell(text: string): string {
  if (text === '') return '<c/>';
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(text.slice(0, LONGEST_CELL))}</t></is></c>`;
}

/** A workbook of one sheet with this content and the least that every program asks for. */
export function baseWorkbook(sheet: string, content: string, deflate: Deflate): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
      `<sheets><sheet name="${xmlAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': plainStyles(AS_TEXT),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${content}</worksheet>`,
  };
  const encoder = new TextEncoder();
  return zipOf(
    Object.entries(parts).map(([name, text]) =>
      packedPart(name, encoder.encode(text.startsWith('<?') ? text : XML_HEAD + text), deflate),
    ),
  );
}
