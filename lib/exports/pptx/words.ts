import { wrapText } from '@/lib/drawing/text-width';
import { type BlockOf, type Canvas, type Fitted, INK, MUTED, textBox } from './canvas';
import { type Box, FONT, fitting, linesIn } from './page-plan';

const SIZES = [22, 20, 18, 16, 14, 12] as const;
/** What goes on over pages is set at this size: only what fits on one may be smaller. */
const SMALLEST = 14;
const PARAGRAPH_GAP = 8;
/** How far a bullet's text stands from its edge, in points. */
const INDENT = 20;
const FIGURE_SIZES = [72, 64, 54, 48, 40, 32, 24] as const;

/** A figure: its value large, what it counts below, and what is to be said of it. */
export function fitFigure({ value, detail, note }: BlockOf<'figure'>, box: Box): Fitted {
  const large = fitting(value, { w: box.w, h: box.h * 0.5 }, FIGURE_SIZES);
  const [below, last] = [linesIn(detail, box.w, 22), linesIn(note, box.w, 16)];
  const draw = ({ slide, accent }: Canvas) => {
    const common = { fontFace: FONT, color: INK } as const;
    let { y } = box;
    slide.addText(value, {
      ...textBox({ ...box, y, h: large.height + 0.1 }),
      ...common,
      color: accent,
      bold: true,
      fontSize: large.size,
    });
    y += large.height + 0.15;
    if (detail) slide.addText(detail, { ...textBox({ ...box, y, h: below.height + 0.1 }), ...common, fontSize: 22 });
    y += detail ? below.height + 0.2 : 0;
    if (note)
      slide.addText(note, { ...textBox({ ...box, y, h: last.height + 0.1 }), ...common, color: MUTED, fontSize: 16 });
  };
  return { draw, rest: null };
}

/** Paragraphs, as large as they fit; what does not fit at the smallest size goes on. */
export function fitText({ paragraphs }: BlockOf<'text'>, box: Box): Fitted {
  const { size, taken, left } = taking(paragraphs, box, box.h);
  const runs = taken.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: PARAGRAPH_GAP } }));
  return {
    draw: ({ slide }) => {
      if (runs.length > 0) slide.addText(runs, { ...textBox(box), fontFace: FONT, color: INK, fontSize: size });
    },
    rest: left.length > 0 ? { kind: 'text', paragraphs: left } : null,
  };
}

/** Items under their heading, each with a bullet. */
export function fitList({ heading, items }: BlockOf<'list'>, box: Box): Fitted {
  const head = heading === null ? 0 : linesIn(heading, box.w, 20, 700).height + 0.12;
  const texts = items.map(({ text }) => text);
  const { size, taken, left } = taking(texts, { ...box, w: box.w - INDENT / 72 }, box.h - head);
  const runs = taken.map((text) => ({
    text,
    options: { bullet: { indent: INDENT }, breakLine: true, paraSpaceAfter: PARAGRAPH_GAP },
  }));
  const draw = ({ slide, accent }: Canvas) => {
    const common = { fontFace: FONT } as const;
    if (heading !== null) {
      slide.addText(heading, { ...textBox({ ...box, h: head }), ...common, color: accent, bold: true, fontSize: 20 });
    }
    if (runs.length === 0) return;
    const below = { ...box, y: box.y + head, h: box.h - head };
    slide.addText(runs, { ...textBox(below), ...common, color: INK, fontSize: size });
  };
  const rest = left.map((text) => ({ text, drill: null }));
  return { draw, rest: rest.length > 0 ? { kind: 'list', heading, items: rest } : null };
}

type Taking = Readonly<{ size: number; taken: readonly string[]; left: readonly string[] }>;

/** How many paragraphs stand in a height, at the largest size that takes all of them, else at the smallest. */
function taking(paragraphs: readonly string[], { w }: Pick<Box, 'w'>, height: number): Taking {
  const heightAt = (size: number) => (text: string) => linesIn(text, w, size).height + PARAGRAPH_GAP / 72;
  for (const size of SIZES) {
    const sum = paragraphs.map(heightAt(size)).reduce((total, each) => total + each, 0);
    if (sum <= height) return { size, taken: paragraphs, left: [] };
  }
  let used = 0;
  const taken: string[] = [];
  for (const [index, text] of paragraphs.entries()) {
    const free = height - used;
    const needed = heightAt(SMALLEST)(text);
    if (needed <= free) {
      taken.push(text);
      used += needed;
      continue;
    }
    // Only a paragraph that would be too long for any page is broken: others go on whole.
    if (index > 0 && needed <= height) return { size: SMALLEST, taken, left: paragraphs.slice(index) };
    const [first, second] = broken(text, w, free);
    const left = [second, ...paragraphs.slice(index + 1)].filter((each) => each !== '');
    return { size: SMALLEST, taken: [...taken, first], left };
  }
  return { size: SMALLEST, taken, left: [] };
}

/** As many lines of a text as stand in a height, at least one, and the others. */
function broken(text: string, width: number, height: number): [string, string] {
  const lines = wrapText(text.replaceAll('\n', ' '), SMALLEST, width * 72);
  const count = Math.max(1, Math.floor((height * 72 - PARAGRAPH_GAP) / (SMALLEST * 1.2)));
  return [lines.slice(0, count).join(' '), lines.slice(count).join(' ')];
}
