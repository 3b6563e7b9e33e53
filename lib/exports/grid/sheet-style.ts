import type { CellStyle } from 'hucre/xlsx';
import { type Cell, isAbsent } from '../cell';
import { numberFormat } from '../sheet/cell-value';
import { FONT, MUTED, SHADE } from '../sheet/look';
import { type Column, isNumeric } from '../table';

const LINE = { style: 'thin', color: FONT.color } as const;
/** Every cell of an official table is ruled on all four sides. */
const RULED = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;
const CENTRED = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

export const OFFICIAL_STYLES = {
  titleLine: { font: { ...FONT, size: 12, bold: true }, alignment: CENTRED },
  head: { font: { ...FONT, bold: true }, fill: SHADE, border: RULED, alignment: CENTRED },
  number: { font: { ...FONT, size: 8, color: MUTED }, border: RULED, alignment: CENTRED },
  totalLabel: { font: { ...FONT, bold: true }, fill: SHADE, border: RULED, alignment: { vertical: 'center' } },
  note: { font: { ...FONT, size: 9 }, alignment: { vertical: 'top', wrapText: true } },
  signer: { font: FONT, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  signerName: {
    font: { ...FONT, bold: true, underline: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
} as const satisfies Record<string, CellStyle>;

/** Styles by what decides them: tens of thousands of cells share a few. */
export class CellStyles {
  readonly #known = new Map<string, CellStyle>();

  of(column: Column, cell: Cell, { partial, total }: Readonly<{ partial: boolean; total: boolean }>): CellStyle {
    const isNumber = typeof cell === 'number';
    const name = column.key === 'no' ? 'no' : column.kind;
    const key = `${name} ${column.decimals} ${isNumber} ${isAbsent(cell)} ${partial} ${total}`;
    const known = this.#known.get(key);
    if (known) return known;
    const format = isNumber ? numberFormat(column) : undefined;
    const style: CellStyle = {
      font: isAbsent(cell) ? { ...FONT, bold: total, color: MUTED } : { ...FONT, bold: total },
      border: RULED,
      alignment: {
        horizontal: column.key === 'no' || isAbsent(cell) ? 'center' : isNumeric(column) ? 'right' : 'left',
        vertical: 'center',
        wrapText: column.kind === 'text',
      },
      ...(total ? { fill: SHADE } : {}),
      // The asterisk is part of the format: the cell stays a number.
      ...(format ? { numFmt: partial ? `${format}"*"` : format } : {}),
    };
    this.#known.set(key, style);
    return style;
  }
}
