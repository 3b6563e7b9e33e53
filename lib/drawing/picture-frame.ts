import type { Drawing, Mark } from './mark';
import { INK, MUTED_INK } from './palette';
import { textWidth, wrapText } from './text-width';

/** What a picture that leaves the page must say itself. */
export type PictureFrame = Readonly<{ heading: string; subheading: string; footers: readonly string[] }>;

const HEADING = { size: 18, step: 23 } as const;
const SUBHEADING = { size: 13, step: 18 } as const;
const FOOTER = { size: 11, step: 16 } as const;
const GAP = 14;

/** The drawing between its heading and what is to be known of it, each in as many lines as its width asks for. */
export function framedDrawing(drawing: Drawing, { heading, subheading, footers }: PictureFrame): Drawing {
  // A narrow picture, such as a map of a long district, does not break its heading word by word.
  const width = Math.max(drawing.width, Math.min(640, textWidth(heading, HEADING.size, 700)));
  const head = [
    ...linesOf([heading], HEADING, width, 700).map((text) => ({ text, ...HEADING, weight: 700, fill: INK }) as const),
    ...linesOf([subheading], SUBHEADING, width, 400).map(
      (text) => ({ text, ...SUBHEADING, weight: 400, fill: MUTED_INK }) as const,
    ),
  ];
  let y = 0;
  const above = head.map(({ text, size, step, weight, fill }): Mark => {
    y += step;
    return { kind: 'text', x: 0, y: y - step + size, text, size, weight, fill };
  });
  const top = y + GAP;
  y = top + drawing.height + GAP;
  const below = linesOf(footers, FOOTER, width, 400).map((text): Mark => {
    y += FOOTER.step;
    return { kind: 'text', x: 0, y: y - 4, text, size: FOOTER.size, fill: MUTED_INK };
  });
  const body: Mark = { kind: 'group', move: [0, top], marks: drawing.marks };
  return { ...drawing, width, height: y + 4, marks: [...above, body, ...below] };
}

function linesOf(
  texts: readonly string[],
  { size }: Readonly<{ size: number }>,
  width: number,
  weight: 400 | 700,
): string[] {
  return texts.filter((text) => text !== '').flatMap((text) => wrapText(text, size, width, weight));
}
