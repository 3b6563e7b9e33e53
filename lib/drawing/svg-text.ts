import { FONT_FAMILY } from './palette';
import type { Drawing, GroupMark, Mark, Paint, Pattern, TextMark } from './mark';

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Writing = Readonly<{ id: string; patterns: Map<string, Pattern> }>;

/** Characters that XML 1.0 does not allow at all, escaped or not. */
export const XML_FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Pages of this site, places on the page, and the web; never a script. */
const SAFE_HREF = /^(\/(?!\/)|#|\?|https?:\/\/)/;

/**
 * The drawing as SVG text, complete by itself and safe to place in a page: every text and attribute is escaped, and a
 * link that is not a path or a web address is written without its link. `id` must be unique on the page: patterns and
 * the text alternative are named after it. A drawing with links is a group (a role of img would hide them), any other
 * an image; one without a title is decoration, and hidden from readers of the text.
 */
export function svgText(drawing: Drawing, id: string): string {
  const { width, height, title, description, marks } = drawing;
  const writing: Writing = { id, patterns: new Map() };
  const body = marks.map((mark) => markText(mark, writing)).join('');
  const definitions = [...writing.patterns.values()].map((pattern) => patternText(pattern, writing)).join('');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${numeral(width)} ${numeral(height)}`,
      width,
      height,
      ...naming(drawing, id),
      'fill-rule': 'evenodd',
      'font-family': FONT_FAMILY,
    },
    (title && element('title', { id: `${id}-judul` }, escaped(title))) +
      (description && element('desc', { id: `${id}-uraian` }, escaped(description))) +
      (definitions && element('defs', {}, definitions)) +
      body,
  );
}

function naming({ title, description, marks }: Drawing, id: string): Attributes {
  if (!title) return { 'aria-hidden': 'true' };
  return {
    role: marks.some(hasLink) ? 'group' : 'img',
    'aria-labelledby': `${id}-judul`,
    'aria-describedby': description && `${id}-uraian`,
  };
}

function hasLink(mark: Mark): boolean {
  if (mark.kind === 'link') return SAFE_HREF.test(mark.href);
  return mark.kind === 'group' && mark.marks.some(hasLink);
}

function markText(mark: Mark, writing: Writing): string {
  switch (mark.kind) {
    case 'path':
      return element(
        'path',
        { 'data-code': mark.code, d: mark.path, ...style(mark, writing) },
        mark.label && element('title', {}, escaped(mark.label)),
      );
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return element('rect', { x, y, width, height, rx: radius, ...style(mark, writing) });
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return element('line', { x1, y1, x2, y2, ...style(mark, writing) });
    }
    case 'circle':
      return element('circle', { cx: mark.x, cy: mark.y, r: mark.radius, ...style(mark, writing) });
    case 'text':
      return textText(mark);
    case 'group':
      return groupText(mark, writing);
    case 'link': {
      const inside = mark.marks.map((part) => markText(part, writing)).join('');
      return SAFE_HREF.test(mark.href)
        ? element('a', { href: mark.href, 'data-code': mark.code, 'aria-label': mark.label }, inside)
        : element('g', { 'data-code': mark.code }, inside);
    }
  }
}

function textText({ x, y, text, size, weight, anchor, fill, halo, turn }: TextMark): string {
  const transform = turn === undefined ? undefined : `rotate(${[turn, x, y].map(numeral).join(' ')})`;
  const outline = halo && { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return element(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill, transform, ...(outline || {}) },
    escaped(text),
  );
}

function groupText(mark: GroupMark, writing: Writing): string {
  const transform = mark.move && `translate(${mark.move.map(numeral).join(' ')})`;
  const inside = mark.marks.map((part) => markText(part, writing)).join('');
  return element('g', { transform, ...style(mark, writing) }, inside);
}

function patternText({ id, width, height, rotate, marks }: Pattern, writing: Writing): string {
  return element(
    'pattern',
    {
      id: `${writing.id}-${id}`,
      width,
      height,
      patternUnits: 'userSpaceOnUse',
      patternTransform: rotate ? `rotate(${numeral(rotate)})` : undefined,
    },
    marks.map((mark) => markText(mark, writing)).join(''),
  );
}

type StyledMark = Readonly<{ fill?: Paint; stroke?: string; strokeWidth?: number; dash?: readonly number[] }>;

function style({ fill, stroke, strokeWidth, dash }: StyledMark, writing: Writing): Attributes {
  return {
    fill: fill === undefined ? undefined : paint(fill, writing),
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.map(numeral).join(' '),
  };
}

function paint(fill: Paint, writing: Writing): string {
  if (typeof fill === 'string') return fill;
  writing.patterns.set(fill.id, fill);
  return `url(#${writing.id}-${fill.id})`;
}

function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? numeral(value) : escaped(String(value))}"`)
    .join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

/** At most two decimals, without a trailing zero; what is not a number is refused rather than drawn wrong. */
function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a drawing needs finite numbers, not ${value}`);
  return String(Math.round(value * 100) / 100);
}

/** Text as XML and HTML want it, within elements and quoted attributes. */
export function escaped(text: string): string {
  return text.replace(XML_FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
