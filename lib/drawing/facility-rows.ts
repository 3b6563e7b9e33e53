import { escaped } from './svg-text';

/** A facility as a row of a long list, in words. */
export type FacilityRow = Readonly<{
  href: string;
  name: string;
  /** Kind, hamlet, desa and puskesmas, one after the other. */
  about: string;
  mark: IlpMark;
  status: string;
  /** How many wajib criteria are missing, and how many of them nobody has reported; empty where there are none. */
  missing: string;
  needs: string;
  /** What is known of the one criterion that the list was narrowed by; null where it was not. */
  criterion: string | null;
}>;

export type IlpMark = 'sudah' | 'belum' | 'tidak-aktif' | 'tanpa';

/** The mark of an ILP status, told apart without its colour; the word stands beside it. */
export function ilpMarkText(mark: IlpMark): string {
  return `<span class=ilp-mark data-mark=${mark} aria-hidden=true></span>`;
}

/**
 * The rows of a list of facilities as HTML text, for the body of a table: a page of a hundred is written in a tenth of
 * the time that as many components take, and without the end tags that HTML leaves out. All words are escaped.
 */
export function facilityRows(rows: readonly FacilityRow[]): string {
  return rows
    .map(
      ({ href, name, about, mark, status, missing, needs, criterion }) =>
        `<tr><th scope=row><a href="${escaped(href)}">${escaped(name)}</a>` +
        `<span class=row-note>${escaped(about)}</span>` +
        `<td>${ilpMarkText(mark)}${escaped(status)}` +
        (criterion === null ? '' : `<td class=criterion-answer>${escaped(criterion)}`) +
        `<td class=number>${escaped(missing)}<td>${escaped(needs)}`,
    )
    .join('');
}
