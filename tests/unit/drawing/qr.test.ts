import qrcode from 'qrcode-generator';
import { describe, expect, it } from 'vitest';
import { qrDrawing } from '@/lib/drawing/qr';

const ADDRESS = 'https://ilp.contoh.go.id/wilayah/62.02.06';

/** The modules that a drawing paints black, as `row column`, read back from its path. */
function painted(size: number, modules: number): Set<string> {
  const mark = qrDrawing(ADDRESS, size).marks.find(({ kind }) => kind === 'path');
  const unit = size / (modules + 8);
  const path = mark?.kind === 'path' ? mark.path : '';
  const found = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v/g)) {
    const row = Math.round(Number(y) / unit) - 4;
    const first = Math.round(Number(x) / unit) - 4;
    for (let step = 0; step < Math.round(Number(width) / unit); step++) found.add(`${row} ${first + step}`);
  }
  return found;
}

describe('qrDrawing', () => {
  it.each([160, 232, 1000])('paints the very modules of the code at %s pixels, with a quiet zone of four', (size) => {
    const code = qrcode(0, 'M');
    code.addData(ADDRESS, 'Byte');
    code.make();
    const modules = code.getModuleCount();
    const expected = new Set<string>();
    for (let row = 0; row < modules; row++)
      for (let column = 0; column < modules; column++) if (code.isDark(row, column)) expected.add(`${row} ${column}`);
    expect(painted(size, modules)).toEqual(expected);
  });

  it('says where it leads', () => {
    expect(qrDrawing(ADDRESS).title).toBe(`Kode QR ke ${ADDRESS}`);
  });
});
