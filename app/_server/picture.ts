import { renderAsync } from '@resvg/resvg-js';
import type { Body } from '@/app/_api/answer';
import type { Drawing } from '@/lib/drawing/mark';
import { FONT_FAMILY, PAPER } from '@/lib/drawing/palette';
import { svgText } from '@/lib/drawing/svg-text';
import { fileName } from '@/lib/exports/file-name';
import { fontFile } from './fonts';
import type { Picture } from '@/lib/exports/pptx/canvas';

/** Pixels for each one of the drawing: sharp on a projector and in print. */
const SCALE = 2;
/** The longer side of a picture that fills a slide, shown on a wide screen. */
const SLIDE_PIXELS = 2400;
/** A pixel takes four bytes, and the writer holds the picture about twice: larger ones are drawn less sharp. */
const MOST_PIXELS = 20_000_000;

/** The weights that drawings use. */
const FONTS = [fontFile('400Regular'), fontFile('600SemiBold'), fontFile('700Bold')];

/** The drawing as a file that stands by itself: SVG text on white paper. */
export function svgBody(drawing: Drawing, named: Readonly<{ fileStem: string }>): Body {
  return {
    content: `<?xml version="1.0" encoding="UTF-8"?>\n${onPaper(drawing)}\n`,
    type: 'image/svg+xml; charset=utf-8',
    fileName: fileName(named, 'svg'),
  };
}

/** The drawing as a PNG at twice its size, drawn beside the server's own work and with the project's font only. */
export async function pngBody(drawing: Drawing, named: Readonly<{ fileStem: string }>): Promise<Body> {
  const { png } = await rendered(onPaper(drawing), scaleOf(drawing));
  return { content: png, type: 'image/png', fileName: fileName(named, 'png') };
}

/** The drawing without a margin, sharp where it fills a slide: for files that hold it as a picture. */
export async function pictureOf(drawing: Drawing): Promise<Picture> {
  return rendered(svgText(drawing, 'gambar'), Math.max(1, SLIDE_PIXELS / Math.max(drawing.width, drawing.height)));
}

async function rendered(svg: string, zoom: number): Promise<Picture> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    background: PAPER,
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: FONT_FAMILY.split(',')[0] },
  });
  return { png: new Uint8Array(image.asPng()), width: image.width, height: image.height };
}

/** Twice the drawing's size, less for one so wide that it would take too much memory. */
export function scaleOf({ width, height }: Pick<Drawing, 'width' | 'height'>): number {
  return Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
}

/** A margin all around, which a page has and a file lacks. */
function onPaper(drawing: Drawing): string {
  const margin = 16;
  const [width, height] = [drawing.width + 2 * margin, drawing.height + 2 * margin];
  const paper = { kind: 'rect', x: 0, y: 0, width, height, fill: PAPER } as const;
  const moved = { kind: 'group', move: [margin, margin], marks: drawing.marks } as const;
  return svgText({ ...drawing, width, height, marks: [paper, moved] }, 'gambar');
}
