import type { Body } from '@/app/_api/answer';
import type { Drawing } from '@/lib/drawing/mark';
import { framedDrawing } from '@/lib/drawing/picture-frame';
import { type ExportTable, sourceText } from '@/lib/exports/table';
import { pngBody, svgBody } from '../picture';

/** A chart that leaves its page: what it shows, in whose words, beside which table it stands. */
export type ChartPicture = Readonly<{
  drawing: Drawing;
  heading: string;
  subheading: string;
  /** The chart's sentence, and whatever else its page says below it. */
  notes: readonly string[];
  /** The table over the same rows: source, date and the file's name are its own. */
  table: Pick<ExportTable, 'source' | 'dataPer' | 'fileStem'>;
}>;

export type PictureFormat = 'png' | 'svg';

export function isPictureFormat(format: string): format is PictureFormat {
  return format === 'png' || format === 'svg';
}

/** The chart as a picture that stands by itself: heading, source and date inside. */
export function pictureBody(
  { drawing, heading, subheading, notes, table }: ChartPicture,
  format: PictureFormat,
): Body | Promise<Body> {
  const source = sourceText(table);
  const last = `${source ? `Sumber: ${source}. ` : ''}Data per ${table.dataPer}.`;
  const framed = framedDrawing(drawing, { heading, subheading, footers: [...notes, last] });
  return format === 'svg' ? svgBody(framed, table) : pngBody(framed, table);
}
