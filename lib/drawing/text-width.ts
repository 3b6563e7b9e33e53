/**
 * About how wide a text is in Inter, in pixels: there is no font to measure with in pure code. Sums the advance widths
 * of classes of letters, and errs on the wide side, so that a label that fits here fits in the picture.
 */
export function textWidth(text: string, size: number, weight: 400 | 600 | 700 = 400): number {
  let ems = 0;
  for (const letter of text) ems += advance(letter);
  return ems * size * (weight === 400 ? 1 : 1.06);
}

function advance(letter: string): number {
  if (/[ijlI.,:;'|!]/.test(letter)) return 0.3;
  if (/[ftr()\- /·]/.test(letter)) return 0.4;
  if (/[mwMW%@]/.test(letter)) return 0.92;
  if (/[A-Z<>+=–—]/.test(letter)) return 0.72;
  return 0.62;
}

/** The text, or as much of its beginning as fits with an ellipsis. */
export function fitText(text: string, size: number, width: number, weight: 400 | 600 | 700 = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, size, weight) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines of at most a width, broken between words; a word that is longer has a line of its own. */
export function wrapText(text: string, size: number, width: number, weight: 400 | 600 | 700 = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How many lines a text takes in a width where a word that is longer than a line is broken, such as an address. */
export function lineCount(text: string, size: number, width: number, weight: 400 | 600 | 700 = 400): number {
  const lines = wrapText(text, size, width, weight);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size, weight) / width)), 0);
}
