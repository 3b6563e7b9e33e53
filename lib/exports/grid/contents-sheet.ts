import type { WriteSheet } from 'hucre/xlsx';
import { tallestOf } from '../layout';
import { FONT, LINE_HEIGHT, STYLES, TITLE_LINE_HEIGHT, page } from '../sheet/look';
import { SheetRows } from '../sheet/sheet-rows';
import type { ExportTable } from '../table';

export const CONTENTS_NAME = 'Daftar isi';
const WIDTHS = [6, 24, 80, 34, 10] as const;
const LINK = { font: { ...FONT, color: { rgb: '0F4F4B' }, underline: true }, alignment: { vertical: 'top' } } as const;

/** What is on which sheet, each name a way to it. */
export function contentsSheet(
  about: Pick<ExportTable, 'title' | 'example'>,
  tables: readonly Pick<ExportTable, 'title' | 'period' | 'rows'>[],
  tabs: readonly string[],
  name: string,
): WriteSheet {
  const grid = new SheetRows();
  grid.add([CONTENTS_NAME], () => STYLES.coverTitle, TITLE_LINE_HEIGHT);
  grid.addBlank();
  grid.add(['No', 'Lembar', 'Judul', 'Periode', 'Baris'], () => STYLES.coverHeading, LINE_HEIGHT + 3);
  tables.forEach(({ title, period, rows }, index) => {
    const tab = tabs[index] ?? '';
    const height = LINE_HEIGHT * tallestOf([String(index + 1), tab, title, period], WIDTHS) + 2;
    const at = grid.add(
      [index + 1, tab, title, period, rows.length],
      (column) => (column === 1 ? LINK : STYLES.text),
      height,
    );
    const key = `${at - 1},1`;
    grid.cells.set(key, { ...grid.cells.get(key), hyperlink: { target: '', location: `'${tab}'!A1` } });
  });
  const { rows, cells, rowDefs } = grid;
  const columns = WIDTHS.map((width) => ({ width }));
  return { name, rows, cells, rowDefs, columns, view: { showGridLines: false }, ...page(about) };
}
