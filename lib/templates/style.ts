import type { CellStyle } from 'hucre/xlsx';

const FONT = { name: 'Arial', size: 10, color: { rgb: '1F2933' } } as const;
const MUTED = { ...FONT, color: { rgb: '52606D' } } as const;
const THIN = { style: 'thin', color: { rgb: '9AA5B1' } } as const;
const BOX = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;
const WRAPPED = { wrapText: true, vertical: 'top' } as const;
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const OPEN = { protection: { locked: false }, border: BOX, fill: fill('FFFFFF'), font: FONT } as const;
/** Text: `2026-02` stays what it is, and a code keeps its zeros. */
const AS_TEXT = '@';

/** What a cell of a template looks like and whether it may be changed; white cells are the ones to fill in. */
export const STYLES = {
  title: { font: { ...FONT, size: 14, bold: true } },
  example: { font: { ...FONT, size: 12, bold: true, color: { rgb: '9B1C1C' } } },
  label: { font: { ...FONT, bold: true }, numFmt: AS_TEXT },
  identity: { font: { ...FONT, bold: true }, fill: fill('EEF1F4'), border: BOX, numFmt: AS_TEXT },
  hint: { font: MUTED },
  words: { font: FONT, alignment: WRAPPED },
  caption: { font: { ...MUTED, size: 8 }, alignment: WRAPPED, border: BOX, fill: fill('F7F8FA') },
  header: { font: { ...FONT, bold: true }, fill: fill('D9E2EC'), border: BOX, alignment: WRAPPED, numFmt: AS_TEXT },
  name: { font: FONT, fill: fill('EEF1F4'), border: BOX, numFmt: AS_TEXT },
  /** What is only there to compare with: grey, italic, locked. */
  past: { font: { ...MUTED, italic: true }, fill: fill('E4E7EB'), border: BOX, alignment: { horizontal: 'right' } },
  /** A cell in which nothing is expected. */
  closed: { fill: fill('CBD2D9'), border: BOX },
  count: { ...OPEN, numFmt: '0' },
  choice: { ...OPEN, alignment: { horizontal: 'center' } },
  text: { ...OPEN, numFmt: AS_TEXT },
} as const satisfies Record<string, CellStyle>;
