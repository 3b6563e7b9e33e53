/** A4 upright with the margins of official letters, in twentieths of a point. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1000, bottom: 1000, left: 1134, right: 1134, header: 450, footer: 450 },
} as const;

/** The width between the margins. */
export const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** A font that every office has: what is edited must look the same on the next computer. */
export const FONT = 'Arial';
