import { damaged } from '@/lib/imports/workbook/failure';
import { columnOf } from '@/lib/imports/workbook/sheet';

/** From 0, as boxes count. */
type Cell = Readonly<{ row: number; column: number }>;

const TYPE = '_x0000_t202';
const [SHAPE, SHAPE_END] = ['<v:shape ', '</v:shape>'];
const FIRST_ID = 1024;
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];

/** A part that holds no boxes yet. */
export function noShapes(): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
    '</o:shapelayout></xml>'
  );
}

/**
 * Gives cells, by their names, the box that spreadsheets show a comment in, and takes the boxes of others away. The part is
 * not always XML, whatever its looks (a button's label has an open `<br>`), and is therefore handled as text.
 */
export function withShapes(text: string, added: readonly string[], removed: readonly string[]): string {
  const gone = new Set(removed.flatMap(cellsOf).map(({ row, column }) => `${row} ${column}`));
  const { kept, lastId } = readShapes(text, gone);
  const end = kept.lastIndexOf('</xml>');
  if (end < 0) throw damaged();
  const type = kept.includes(`id="${TYPE}"`)
    ? ''
    : `<v:shapetype id="${TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
      '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  const shapes = added.flatMap(cellsOf).map((cell, index) => shape(cell, lastId + 1 + index));
  return `${kept.slice(0, end)}${type}${shapes.join('')}${kept.slice(end)}`;
}

/** The cell of a name, or nothing for what is none. */
function cellsOf(name: string): Cell[] {
  const [, row] = /^[A-Z]{1,3}(\d{1,7})$/.exec(name) ?? [];
  return row === undefined ? [] : [{ row: Number(row) - 1, column: columnOf(name) }];
}

function readShapes(text: string, gone: ReadonlySet<string>): { kept: string; lastId: number } {
  const pieces: string[] = [];
  let lastId = FIRST_ID;
  let at = 0;
  for (;;) {
    const from = text.indexOf(SHAPE, at);
    const end = from < 0 ? -1 : text.indexOf(SHAPE_END, from);
    if (end < 0) return { kept: pieces.join('') + text.slice(at), lastId };
    const to = end + SHAPE_END.length;
    const written = text.slice(from, to);
    const [, id] = /\sid=["']_x0000_s(\d{1,9})["']/.exec(written) ?? [];
    if (id !== undefined) lastId = Math.max(lastId, Number(id));
    pieces.push(text.slice(at, from), isNoteOf(written, gone) ? '' : written);
    at = to;
  }
}

function isNoteOf(shape: string, cells: ReadonlySet<string>): boolean {
  if (cells.size === 0 || !/ObjectType=["']Note["']/.test(shape)) return false;
  const [, row] = /<x:Row>\s*(\d+)/.exec(shape) ?? [];
  const [, column] = /<x:Column>\s*(\d+)/.exec(shape) ?? [];
  return cells.has(`${Number(row)} ${Number(column)}`);
}

/** A box to the right of its cell, shown when the cell is pointed at. */
function shape({ row, column }: Cell, id: number): string {
  const top = Math.min(Math.max(0, row - 1), LAST_ROW - 7);
  const left = Math.min(column + 1, LAST_COLUMN - 4);
  return (
    `${SHAPE}id="_x0000_s${id}" type="#${TYPE}" style="position:absolute;width:260pt;height:110pt;z-index:1;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${left}, 15, ${top}, 4, ${left + 4}, 40, ${top + 7}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>${SHAPE_END}`
  );
}
