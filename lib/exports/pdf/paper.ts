import type { Orientation } from './document';

/** A4 in points. */
const SHORT = 595.28;
const LONG = 841.89;

export type Upright = Exclude<Orientation, 'by-table'>;

/** Room for a hole punch at the sides, for the label above and the facts below. */
export const MARGINS = { side: 42, top: 40, bottom: 48 } as const;

/** Width and height of a page between its margins, in points. */
export function roomOf(orientation: Upright): Readonly<{ width: number; height: number }> {
  const [width, height] = orientation === 'portrait' ? [SHORT, LONG] : [LONG, SHORT];
  return { width: width - 2 * MARGINS.side, height: height - MARGINS.top - MARGINS.bottom };
}
