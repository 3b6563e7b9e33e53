import { writeXlsx } from 'hucre/xlsx';
import { CHART_SHEET, type Chart } from './chart-part';

/** A file without a known date still needs one that never differs. */
const DATE = new Date(Date.UTC(2000, 0, 1));

/**
 * The workbook inside a chart, which opens when people choose "Edit Data": names and numbers as they are on the slide. A
 * true zero is the number 0, a gap is an empty cell.
 */
export async function chartWorkbook({ category, series, points, format }: Chart): Promise<Uint8Array> {
  const rows = [[category, series], ...points.map(({ label, value }) => [label, value])];
  const cells = new Map(points.map((_, index) => [`${index + 1},1`, { style: { numFmt: format } }] as const));
  return writeXlsx({
    sheets: [{ name: CHART_SHEET, rows, cells, columns: [{ width: 36 }, { width: 14 }] }],
    properties: { created: DATE, modified: DATE },
  });
}
