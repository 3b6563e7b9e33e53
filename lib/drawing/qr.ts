import qrcode from 'qrcode-generator';
import type { Drawing } from './mark';
import { INK, PAPER } from './palette';

/** Modules of white around a code, which readers need to find it (ISO/IEC 18004). */
const QUIET = 4;

/**
 * An address as a QR code: black modules on white with its quiet zone, one path, so that it is small in a page and crisp
 * at any size. Level M of error correction: about 15 % of it may be unreadable. Throws for a text too long to encode.
 */
export function qrDrawing(text: string, size = 160): Drawing {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const unit = size / (modules + 2 * QUIET);
  const runs: string[] = [];
  for (let row = 0; row < modules; row++) {
    for (let column = 0; column < modules; column++) {
      const from = column;
      while (column < modules && code.isDark(row, column)) column++;
      if (column > from) runs.push(`M${from + QUIET} ${row + QUIET}h${column - from}v1h${from - column}z`);
    }
  }
  return {
    width: size,
    height: size,
    title: `Kode QR ke ${text}`,
    description: '',
    marks: [
      { kind: 'rect', x: 0, y: 0, width: size, height: size, fill: PAPER },
      { kind: 'path', path: scaled(runs.join(''), unit), fill: INK },
    ],
  };
}

/** The path of modules in the picture's own unit. */
function scaled(path: string, unit: number): string {
  return path.replace(/-?\d+/g, (number) => String(Math.round(Number(number) * unit * 1000) / 1000));
}
