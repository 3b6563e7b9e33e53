/** So many bars or rows of a table can be read from ten metres at 24 px. */
export const MOST_LINES = 10;

/**
 * Lines parted into pages of about the same length, none longer than `most`, so that no page holds one forgotten line.
 * No lines make no page.
 */
export function pagesOf<T>(lines: readonly T[], most: number = MOST_LINES): T[][] {
  const count = Math.ceil(lines.length / most);
  const [length, longer] = [Math.floor(lines.length / count), lines.length % count];
  const start = (page: number) => page * length + Math.min(page, longer);
  return Array.from({ length: count }, (_, page) => lines.slice(start(page), start(page + 1)));
}

/** `(1 dari 2)`; empty where there is one page. */
export function pageText(page: number, pages: number): string {
  return pages > 1 ? `(${page} dari ${pages})` : '';
}
