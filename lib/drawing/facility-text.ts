import { escaped } from './svg-text';

/** A facility by name, leading to its page, with where it stands and what it still needs, in words. */
export type FacilityTextLine = Readonly<{ name: string; href: string; place: string; needs: string }>;

/**
 * The items of a list of facilities as HTML text. It stands on pages whose weight is bounded (design section 6), and a
 * page carries what it is made of twice: hence one text without the end tags that HTML leaves out. All names are escaped.
 */
export function facilityText(lines: readonly FacilityTextLine[]): string {
  return lines
    .map(
      ({ name, href, place, needs }) =>
        `<li><a class=facility-name href="${escaped(href)}">${escaped(name)}</a>` +
        `<span class=facility-place>${escaped(place)}</span><span class=facility-lacks>${escaped(needs)}</span>`,
    )
    .join('');
}
