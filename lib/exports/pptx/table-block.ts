import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '@/lib/drawing/text-width';
import type { SlideTable } from '@/lib/rakor/slide';
import { headerOf } from '../layout';
import { type Column, type TableRow, isNumeric, textOf } from '../table';
import { type BlockOf, type Canvas, type Fitted, INK, LINE, MUTED, PAPER, textBox } from './canvas';
import { type Box, FONT, linesIn } from './page-plan';

const SIZES = [18, 16, 14, 12] as const;
/**
 * A table that goes on is set at the first of these at which every row has room on a page: what is read on a screen is
 * larger than what is only looked up.
 */
const PAGED = [14, 12, 10] as const;
/** A word that takes more of a table is broken: an address would leave the other columns no room. */
const LONGEST_WORD = 0.3;
const NOTE_SIZE = 12;
const MOST_STRETCH = 1.6;
/** Around the words of a cell, in inches. */
const [SIDE, ABOVE] = [0.08, 0.05];

type Setting = Readonly<{
  size: number;
  widths: readonly number[];
  head: number;
  heights: readonly number[];
  total: number;
}>;

/**
 * A table that PowerPoint edits: a header, rows of words and of numbers as people read them (flush right), the sum in
 * bold. Rows that do not fit go on, under the same header.
 */
export function fitTable({ table }: BlockOf<'table'>, box: Box): Fitted {
  const notes = table.notes.join('\n');
  const below = notes === '' ? 0 : linesIn(notes, box.w, NOTE_SIZE).height + 0.15;
  const settings = SIZES.map((size) => settingAt(table, box.w, size));
  const whole = settings.find((each) => heightOf(each) + below <= box.h);
  const setting = whole ?? pagedSetting(table, box);
  const count = whole ? table.rows.length : rowsWithin(setting, box.h);
  const rows = table.rows.slice(0, count);
  const left = table.rows.slice(count);
  const isLast = left.length === 0;
  const draw = (canvas: Canvas) => {
    drawTable(canvas, { ...table, rows, totalRow: isLast ? table.totalRow : null }, setting, box);
    if (!isLast || notes === '') return;
    const y = box.y + setting.head + setting.heights.slice(0, count).reduce(sum, 0) + setting.total + 0.1;
    const place = { ...box, y, h: below };
    canvas.slide.addText(notes, { ...textBox(place), fontFace: FONT, color: MUTED, fontSize: NOTE_SIZE });
  };
  return { draw, rest: isLast ? null : { kind: 'table', table: { ...table, rows: left }, drills: [] } };
}

const sum = (total: number, each: number) => total + each;

function heightOf({ head, heights, total }: Setting): number {
  return head + heights.reduce(sum, 0) + total;
}

function pagedSetting(table: SlideTable, { w, h }: Box): Setting {
  const settings = PAGED.map((size) => settingAt(table, w, size));
  const found = settings.find(({ head, heights, total }) => head + Math.max(0, ...heights) + total <= h);
  return found ?? (settings.at(-1) as Setting);
}

/** The rows that stand on a page under the header; the last page needs room for the sum as well. */
function rowsWithin({ head, heights, total }: Setting, height: number): number {
  let used = head;
  let count = 0;
  for (const each of heights) {
    const isLast = count === heights.length - 1;
    if (used + each + (isLast ? total : 0) > height) break;
    used += each;
    count += 1;
  }
  // Pages of about the same length, so that the last one is not left with a single row.
  const pages = Math.ceil(heights.length / Math.max(1, count));
  return Math.min(Math.max(1, count), Math.ceil(heights.length / pages));
}

function settingAt(table: SlideTable, width: number, size: number): Setting {
  const widths = widthsAt(table, width, size);
  const height = (texts: readonly string[], weight: 400 | 700) =>
    2 * ABOVE +
    Math.max(...texts.map((text, index) => linesIn(text, (widths[index] ?? 1) - 2 * SIDE, size, weight).height));
  const cells = (row: TableRow) => table.columns.map((column) => textOf(row, column));
  return {
    size,
    widths,
    head: height(table.columns.map(headerOf), 700),
    heights: table.rows.map((row) => height(cells(row), 400)),
    total: table.totalRow ? height(cells(table.totalRow), 700) : 0,
  };
}

/** Each column as wide as its longest cell, if all of them fit; else the wide ones give way, none below its longest word. */
function widthsAt(table: SlideTable, width: number, size: number): number[] {
  const rows = table.totalRow ? [...table.rows, table.totalRow] : table.rows;
  const measured = table.columns.map((column) => {
    const texts = [headerOf(column), ...rows.map((row) => textOf(row, column))];
    const widest = (parts: readonly string[]) => Math.max(...parts.map((part) => textWidth(part, size, 700))) / 72;
    // A header is broken between words rather than widening a column of numbers.
    const wanted = Math.max(widest(texts.slice(1).concat('')), widest(headerOf(column).split(' ')));
    return {
      wanted: wanted + 2 * SIDE + 0.05,
      least: Math.min(width * LONGEST_WORD, widest(texts.flatMap((text) => text.split(/\s+/))) + 2 * SIDE + 0.05),
    };
  });
  const needed = measured.map(({ wanted }) => wanted).reduce(sum, 0);
  if (needed <= width) {
    // Figures far from their names are hard to follow: a narrow table stays narrow.
    const factor = Math.min(width / needed, MOST_STRETCH);
    return measured.map(({ wanted }) => wanted * factor);
  }
  const least = measured.map((each) => each.least).reduce(sum, 0);
  if (least >= width) return measured.map((each) => (each.least * width) / least);
  const free = (width - least) / (needed - least);
  return measured.map((each) => each.least + (each.wanted - each.least) * free);
}

function drawTable({ slide, accent }: Canvas, table: SlideTable, setting: Setting, box: Box): void {
  const { columns, rows, totalRow } = table;
  const line = { type: 'solid', pt: 0.75, color: LINE } as const;
  const none = { type: 'none' } as const;
  const row = (texts: readonly string[], options: PptxGenJS.TableCellProps): PptxGenJS.TableRow =>
    texts.map((text, index) => ({ text, options: { ...options, align: alignOf(columns[index]) } }));
  const body = rows.map((each) =>
    row(
      columns.map((column) => textOf(each, column)),
      { border: [none, none, line, none] },
    ),
  );
  const header = row(columns.map(headerOf), { bold: true, color: PAPER, fill: { color: accent }, valign: 'middle' });
  const last = totalRow
    ? [
        row(
          columns.map((column) => textOf(totalRow, column)),
          { bold: true, border: [{ ...line, pt: 1.5 }, none, line, none] },
        ),
      ]
    : [];
  const heights = [setting.head, ...setting.heights.slice(0, rows.length), ...(totalRow ? [setting.total] : [])];
  slide.addTable([header, ...body, ...last], {
    x: box.x,
    y: box.y,
    w: setting.widths.reduce(sum, 0),
    colW: [...setting.widths],
    rowH: heights,
    fontFace: FONT,
    fontSize: setting.size,
    color: INK,
    valign: 'top',
    margin: [ABOVE, SIDE, ABOVE, SIDE],
  });
}

function alignOf(column: Column | undefined): 'left' | 'right' {
  return column && isNumeric(column) ? 'right' : 'left';
}
