import { EXAMPLE_NOTE } from './example-note';
import type { Mark } from './mark';
import { INK, MUTED_INK } from './palette';
import { textWidth } from './text-width';

const SIZE = 12;
const STEP = SIZE * 1.35;

/** Upper left corner of the words, and how wide a line may be. */
type Place = Readonly<{ x: number; y: number; width: number }>;

/** The words inside a map's picture, CONTOH first for example data, broken into lines that fit. */
export function noteMarks(note: string, example: boolean, { x, y, width }: Place): { marks: Mark[]; height: number } {
  const lines = [...(example ? [EXAMPLE_NOTE] : []), ...wrap(note, width)];
  const marks = lines.map((text, index): Mark => {
    const isExample = example && index === 0;
    const place = { x, y: y + SIZE + index * STEP, text, size: SIZE };
    return { kind: 'text', ...place, weight: isExample ? 700 : 400, fill: isExample ? INK : MUTED_INK };
  });
  return { marks, height: lines.length * STEP };
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, SIZE) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
