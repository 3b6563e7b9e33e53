import { Zip } from '@/lib/imports/workbook/zip';
import type { Packing } from '../annotated/marked-workbook';
import { packedPart, zipOf } from '../annotated/zip-writer';
import { type Chart, chartPart } from './chart-part';
import { chartWorkbook } from './chart-workbook';

const CONTENT_TYPES = '[Content_Types].xml';
const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const BOOK = /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/;
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;
const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const MOST_BYTES = 500 * 1024 * 1024;

/**
 * The deck with what its writer leaves wrong put right, so that it opens without repair and says what it should:
 * - charts and their workbooks are written anew: the writer's own turn a true zero into an empty cell, a gap into an
 *   empty number, and put elements where the schema does not allow them;
 * - parts that are announced but not there (a slide master for every slide) are no longer announced;
 * - notes keep their paragraphs;
 * - the shapes of a slide have numbers of their own: the writer gives a table that of another shape;
 * - nothing is there twice, and folders are no parts.
 */
export async function mended(bytes: Uint8Array, charts: readonly Chart[], packing: Packing): Promise<Uint8Array> {
  const zip = new Zip(bytes, packing.inflate, MOST_BYTES);
  const names = zip.packedParts().flatMap(({ name }) => (name.endsWith('/') ? [] : [name]));
  const kept = new Set(names);
  const numbered = (pattern: RegExp) =>
    names.flatMap((name) => pattern.exec(name)?.[1] ?? []).sort((a, b) => Number(a) - Number(b));
  const [parts, books] = [numbered(CHART), numbered(BOOK)];
  const text = (name: string) => new TextDecoder().decode(zip.part(name));
  const written = names.map(async (name): Promise<Uint8Array> => {
    const [chart, book] = [CHART.exec(name)?.[1], BOOK.exec(name)?.[1]];
    if (chart) return encoded(chartPart(chartAt(charts, parts.indexOf(chart))));
    if (book) return chartWorkbook(chartAt(charts, books.indexOf(book)));
    if (name === CONTENT_TYPES) return encoded(announced(text(name), kept));
    if (SLIDE.test(name)) return encoded(shapesNumbered(text(name)));
    return NOTES.test(name) ? encoded(inParagraphs(text(name))) : zip.part(name);
  });
  const contents = await Promise.all(written);
  return zipOf(names.map((name, index) => packedPart(name, contents[index] ?? new Uint8Array(), packing.deflate)));
}

function chartAt(charts: readonly Chart[], index: number): Chart {
  const chart = charts[index];
  if (!chart) throw new Error(`The deck's file has a chart ${index + 1} that was not drawn.`);
  return chart;
}

const encoded = (text: string) => new TextEncoder().encode(text);

/** The list of content types without those of parts that are not there, each said once. */
function announced(text: string, kept: ReadonlySet<string>): string {
  const seen = new Set<string>();
  return text
    .replace('ContentType="image/jpg"', 'ContentType="image/jpeg"')
    .replace(/ ?<(?:Override PartName="\/([^"]*)"|Default Extension="([^"]*)")[^>]*\/>/g, (element, part, ending) => {
      const name = String(part ?? ending);
      if (seen.has(name) || (part !== undefined && !kept.has(name))) return '';
      seen.add(name);
      return element.trim();
    });
}

/** Nothing refers to a shape by its number, so that they can be counted anew. */
function shapesNumbered(text: string): string {
  let count = 0;
  return text.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++count}"`);
}

/** A note's lines as paragraphs of their own: a line break inside a run is shown as a space. */
function inParagraphs(text: string): string {
  return text.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    (_, note: string) =>
      note
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r><a:rPr lang="id-ID" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
}
