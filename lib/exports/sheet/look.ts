import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { ExportTable } from '../table';

/** Points; fonts are named in every style, since a style without one falls back to the reader's own. */
export const LINE_HEIGHT = 13.5;
export const TITLE_LINE_HEIGHT = 20;
export const FONT = { name: 'Arial', size: 10, color: { rgb: '1F2933' } } as const;
export const TITLE_FONT = { ...FONT, size: 14, bold: true } as const;
export const MUTED = { rgb: '52606D' };
export const HAIR = { style: 'hair', color: { rgb: '9AA5B1' } } as const;
export const THIN = { style: 'thin', color: { rgb: '9AA5B1' } } as const;
export const MEDIUM = { style: 'medium', color: FONT.color } as const;
export const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1F4' } } as const;
export const WRAPPED = { wrapText: true, vertical: 'top' } as const;
export const STYLES = {
  coverTitle: { font: TITLE_FONT },
  coverHeading: { font: { ...FONT, bold: true }, border: { bottom: THIN } },
  label: { font: { ...FONT, bold: true }, alignment: WRAPPED },
  text: { font: FONT, alignment: WRAPPED },
  title: { font: TITLE_FONT, alignment: WRAPPED },
  subtitle: { font: { ...FONT, color: MUTED }, alignment: WRAPPED },
  example: { font: { ...FONT, bold: true, color: { rgb: '9B1C1C' } }, alignment: WRAPPED },
} as const satisfies Record<string, CellStyle>;

/** A4 landscape, as wide as one page and as long as it is, numbered, labelled on every page. */
export function page({
  example,
  title,
}: Pick<ExportTable, 'example' | 'title'>): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: {
      ...(example ? { oddHeader: '&CCONTOH' } : {}),
      oddFooter: `&L${title.slice(0, 100).replaceAll('&', '&&')}&RHalaman &P dari &N`,
    },
  };
}
