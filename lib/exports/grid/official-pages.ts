import type { WriteSheet } from 'hucre/xlsx';
import type { OfficialTable } from './official-table';

/** So many characters of Arial 10 fit the width of an A4 lying on its side at about 60%: smaller is not read. */
const PAGE_WIDTH = 180;
/** Inches. */
const MARGIN = 0.4;
const PAPER = { width: 11.69, height: 8.27 } as const;
/** A character takes 7 of 96 dots an inch in Arial 10, and each column some more. */
const CHARACTER = 7 / 96;
const COLUMN = 5 / 96;
/** Room left where the width is not fitted by the reader: other fonts are wider than Arial. */
const SAFETY = 0.76;
/** Above and below the table: header, footer and their distance, in inches. */
const EDGES = 1.3;
/** A table that is a little too long for one page is made smaller to fit it; longer ones go on the next. */
const SQUEEZE = 1.5;
const POINTS = 72;

export type OfficialPages = Readonly<{
  /** How many columns stand on the first page: the signature is set at their right. */
  seen: number;
  /**
   * How many columns titles and notes are set over: all, or of a table of several pages those that are repeated, so that
   * every page has them whole.
   */
  titled: number;
  setup: Pick<WriteSheet, 'pageSetup' | 'colBreaks'>;
}>;

/**
 * How a table is cut into pages: as wide as one where that can be read, else between its blocks of columns, the
 * names of the rows on each. `height` is that of all rows, in points.
 */
export function officialPages(table: OfficialTable, widths: readonly number[], height: number): OfficialPages {
  const pages = pagesOf(table, widths);
  const paper = {
    paperSize: 'a4',
    orientation: 'landscape',
    horizontalCentered: true,
    margins: { left: MARGIN, right: MARGIN, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  } as const;
  const room = PAPER.width - 2 * MARGIN;
  const [first = { from: 0, to: widths.length, width: 1 }, ...others] = pages;
  if (others.length === 0) {
    const scale = Math.min(1, room / first.width);
    const isShort = (height / POINTS) * scale <= (PAPER.height - EDGES) * SQUEEZE;
    return {
      seen: widths.length,
      titled: widths.length,
      setup: { pageSetup: { ...paper, fitToPage: true, fitToWidth: 1, fitToHeight: isShort ? 1 : 0 } },
    };
  }
  const widest = pages.reduce((most, { width }) => Math.max(most, width), 0);
  const wide = (100 * SAFETY * room) / widest;
  const tall = (100 * 0.9 * (PAPER.height - EDGES) * POINTS) / Math.max(1, height);
  const scale = Math.max(10, Math.floor(wide > tall && wide <= tall * SQUEEZE ? tall : wide));
  // A break stands behind the column that it names.
  return {
    seen: first.to,
    titled: table.naming,
    setup: { pageSetup: { ...paper, scale }, colBreaks: others.map(({ from }) => from - 1) },
  };
}

type Page = { from: number; to: number; width: number };

/** Columns by page, widths in inches with the names that are repeated; a block is never cut. */
function pagesOf({ columns, naming }: OfficialTable, widths: readonly number[]): Page[] {
  const inches = (from: number, to: number) =>
    widths.slice(from, to).reduce((sum, width) => sum + width * CHARACTER + COLUMN, 0);
  const names = inches(0, naming);
  const pages: Page[] = [{ from: 0, to: naming, width: names }];
  for (let from = naming; from < columns.length;) {
    let to = from + 1;
    while (to < columns.length && columns[to]?.block === columns[from]?.block) to += 1;
    const width = inches(from, to);
    const page = pages.at(-1);
    if (page && (page.to === naming || page.width + width <= PAGE_WIDTH * CHARACTER)) {
      page.to = to;
      page.width += width;
    } else pages.push({ from, to, width: names + width });
    from = to;
  }
  return pages;
}
