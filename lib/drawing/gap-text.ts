import { escaped } from './svg-text';

/** A criterion that is missing, where its facilities are listed (null: nowhere that the reader may go), and how many, if that is said. */
export type GapTextLine = Readonly<{ name: string; href: string | null; count: string }>;

/**
 * The items of a list of gaps as HTML text, without the end tags that HTML leaves out: it stands on a page whose weight is
 * bounded (see facility-text). All texts are escaped.
 */
export function gapText(lines: readonly GapTextLine[]): string {
  return lines
    .map(({ name, href, count }) => {
      const said = href === null ? escaped(name) : `<a href="${escaped(href)}">${escaped(name)}</a>`;
      return count === '' ? `<li>${said}` : `<li>${said} <span class=muted>${escaped(count)}</span>`;
    })
    .join('');
}
