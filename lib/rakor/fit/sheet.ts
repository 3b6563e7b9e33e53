/**
 * The sheet that every slide is fitted to, in pixels of a screen of 1920 x 1080. A slide is drawn in a unit of its own
 * (a 120th of its width or a 67.5th of its height, whichever is less; 16 px here), so that what fits this sheet fits
 * every screen of 16:9 or more height for its width. slide.css draws by the same measures.
 */
export const UNIT = 16;
/** Between the margins. */
export const WIDTH = 1760;
/** Between the upper margin and the line above the source. */
export const HEIGHT = 924;
/** Between two blocks beside each other. */
export const GAP = 64;
/** Below title and subtitle. */
export const HEAD_GAP = 32;
/** Nothing on a slide is smaller: it is read from ten metres. */
export const SMALLEST = 24;
export const SUBTITLE = { size: 30, line: 40 } as const;
/** Below the line: source and revisions, beside them the slide's number. */
export const FOOT_WIDTH = 1440;
export const FOOT_LINE = 32;
