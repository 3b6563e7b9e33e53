import type { WriteSheet } from 'hucre/xlsx';
import type { CoverBlock } from '../cover';
import { tallestOf } from '../layout';
import { EXAMPLE_LABEL, type ExportTable } from '../table';
import { LINE_HEIGHT, STYLES, TITLE_LINE_HEIGHT, page } from './look';
import { SheetRows } from './sheet-rows';

export const COVER_NAME = 'Sampul';
const COVER_WIDTHS = [20, 100] as const;

/** The sheet in front: the title, then blocks of labels with what they say. */
export function coverSheet(
  about: Pick<ExportTable, 'title' | 'example'>,
  blocks: readonly CoverBlock[],
  name: string,
): WriteSheet {
  const grid = new SheetRows();
  grid.add([about.title], () => STYLES.coverTitle, TITLE_LINE_HEIGHT);
  for (const { heading, lines } of blocks) {
    grid.addBlank();
    if (heading) grid.add([heading, null], () => STYLES.coverHeading, LINE_HEIGHT + 3);
    for (const { label, text } of lines) {
      const textStyle = text === EXAMPLE_LABEL ? STYLES.example : STYLES.text;
      const height = LINE_HEIGHT * tallestOf([label, text], COVER_WIDTHS) + 2;
      grid.add([label, text], (column) => (column === 0 ? STYLES.label : textStyle), height);
    }
  }
  const { rows, cells, rowDefs } = grid;
  const columns = COVER_WIDTHS.map((width) => ({ width }));
  return { name, rows, cells, rowDefs, columns, view: { showGridLines: false }, ...page(about) };
}
