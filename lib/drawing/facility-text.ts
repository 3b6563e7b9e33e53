import { escaped } from './svg-text';

/** A facility by name with where it stands and what it still needs, in words. */
export type FacilityTextLine = Readonly<{ name: string; place: string; needs: string; isDone: boolean }>;

/**
 * The items of a list of facilities as HTML text. It stands on pages whose weight is bounded (design section 6), and a
 * page carries what it is made of twice: hence one text without the end tags that HTML leaves out. All names are escaped.
 */
export function facilityText(lines: readonly FacilityTextLine[]): string {
  return lines
    .map(({ name, place, needs, isDone }) => {
      const lacks = isDone ? '"facility-lacks facility-done"' : 'facility-lacks';
      return (
        `<li><span class=facility-name>${escaped(name)}</span><span class=facility-place>${escaped(place)}</span>` +
        `<span class=${lacks}>${escaped(needs)}</span>`
      );
    })
    .join('');
}
