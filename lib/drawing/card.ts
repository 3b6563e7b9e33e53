import { coverageBin } from '@/lib/analysis/coverage-class';
import { isSmall } from '@/lib/analysis/ranking';
import { fraction } from '@/lib/coverage/ratio';
import { ratioOf } from '@/lib/coverage/tally';
import { formatCount, formatPercent } from '@/lib/narrative/format';
import type { ShareFacts } from '@/lib/narrative/share-facts';
import { figureLine, supportLine } from '@/lib/narrative/share-text';
import { targetPhrase } from '@/lib/narrative/target';
import { EXAMPLE_NOTE } from './example-note';
import type { Drawing, Mark, TextMark } from './mark';
import { HAIRLINE, INK, MUTED_INK, PAPER, TRACK, fillOf } from './palette';
import { qrDrawing } from './qr';
import { fitText, textWidth, wrapText } from './text-width';

const WIDTH = 540;
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;
const QR = 84;
const BAR = 18;

/** Stacks what is written from top to bottom. */
class Column {
  readonly marks: Mark[] = [];
  y = MARGIN;

  text(text: string, size: number, style: Partial<TextMark> = {}, width = INNER): void {
    for (const line of wrapText(text, size, width, style.weight ?? 400)) {
      this.y += size * 1.05;
      this.marks.push({ kind: 'text', x: MARGIN, y: this.y, text: line, size, fill: INK, ...style });
      this.y += size * 0.3;
    }
  }

  gap(height: number): void {
    this.y += height;
  }
}

/**
 * A place as a picture for a chat: the same figures as its page, large enough for a phone; CONTOH inside it for example
 * data, no ranks, and a QR code to the page (design section 5). `href` is the page's whole address.
 */
export function cardDrawing(facts: ShareFacts, href: string): Drawing {
  const column = new Column();
  headOf(facts, column);
  column.gap(14);
  figureOf(facts, column);
  const [, ...others] = facts.figures;
  column.gap(10);
  for (const figure of others) {
    column.text(figureLine(figure, facts.place), 15, { fill: INK });
    column.gap(3);
  }
  const support = supportLine(facts);
  if (support) {
    column.gap(10);
    column.text(support, 16, { weight: 600 });
  }
  if (facts.completeness) {
    column.gap(4);
    column.text(facts.completeness, 13, { fill: MUTED_INK });
  }
  return footed(facts, column, href);
}

function headOf({ place, period, office, example }: ShareFacts, column: Column): void {
  const label = example ? EXAMPLE_NOTE : '';
  const room = INNER - (label ? textWidth(label, 15, 700) + 12 : 0);
  const top = column.y + 14;
  if (label) {
    const end = { x: WIDTH - MARGIN, y: top, anchor: 'end' } as const;
    column.marks.push({ kind: 'text', ...end, text: label, size: 15, weight: 700, fill: INK });
  }
  column.text(fitText(office, 14, room), 14, { fill: MUTED_INK });
  column.gap(8);
  column.text(place, 28, { weight: 700 });
  column.text(`Cakupan ILP, ${period}`, 15, { fill: MUTED_INK });
}

/** The first figure large: its share, for fewer than five its counts; the words beside it, and its bar. */
function figureOf({ figures, place }: ShareFacts, column: Column): void {
  const [main] = figures;
  if (!main) return;
  const ratio = ratioOf(main.row);
  const value = ratio && fraction(ratio);
  if (ratio && value !== null) {
    const counts = `${formatCount(ratio.numerator)} dari ${formatCount(ratio.denominator)}`;
    const few = isSmall(main.row);
    column.text(few ? counts : formatPercent(ratio), few ? 64 : 84, { weight: 700 });
    column.gap(2);
    const { row, target, indicator } = main;
    const top = column.y;
    const tick = row.target === null ? null : MARGIN + INNER * Math.min(1, row.target);
    const bin = coverageBin(row);
    column.marks.push(
      { kind: 'rect', x: MARGIN, y: top, width: INNER, height: BAR, fill: TRACK },
      { kind: 'rect', x: MARGIN, y: top, width: INNER * Math.min(1, value), height: BAR, fill: fillOf(bin) },
    );
    column.gap(BAR);
    if (tick !== null) {
      const label = targetPhrase(target, indicator);
      const half = textWidth(label, 13) / 2;
      const x = Math.min(WIDTH - MARGIN - half, Math.max(MARGIN + half, tick));
      column.marks.push(
        { kind: 'line', x1: tick, y1: top - 5, x2: tick, y2: top + BAR + 5, stroke: INK, strokeWidth: 2 },
        { kind: 'text', x, y: top + BAR + 19, text: label, size: 13, anchor: 'middle', fill: INK },
      );
      column.gap(22);
    }
    column.gap(8);
  }
  column.text(figureLine(main, place), 17);
}

/** How old the data is and where to read on, beside the code; a hairline above. */
function footed({ dataPer, place }: ShareFacts, column: Column, href: string): Drawing {
  column.gap(16);
  const top = column.y;
  column.marks.push({ kind: 'line', x1: MARGIN, y1: top, x2: WIDTH - MARGIN, y2: top, stroke: HAIRLINE });
  column.gap(10);
  const room = INNER - QR - 16;
  const codeTop = column.y;
  column.text(`Data per ${dataPer}`, 13, { fill: MUTED_INK }, room);
  column.gap(2);
  column.text(fitText(href.replace(/^https?:\/\//, ''), 13, room), 13, { fill: MUTED_INK }, room);
  const code = qrDrawing(href, QR);
  column.marks.push({ kind: 'group', move: [WIDTH - MARGIN - QR, codeTop], marks: code.marks });
  const height = Math.max(column.y, codeTop + QR) + MARGIN;
  return {
    width: WIDTH,
    height,
    title: `Cakupan ILP ${place}`,
    description: '',
    marks: [{ kind: 'rect', x: 0, y: 0, width: WIDTH, height, fill: PAPER }, ...column.marks],
  };
}
