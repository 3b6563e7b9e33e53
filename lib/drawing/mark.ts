/** A tile that repeats, such as the hatch of an area that has not reported. */
export type Pattern = Readonly<{ id: string; width: number; height: number; rotate: number; marks: readonly Mark[] }>;

/** A colour as `#rrggbb`, or a pattern; the writer defines each pattern once. */
export type Paint = string | Pattern;

type Styled = Readonly<{
  fill?: Paint;
  stroke?: string;
  strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  dash?: readonly number[];
}>;

/** Lines and curves in the path syntax of SVG 1.1; `code` is the area it stands for, `label` what it shows of it. */
export type PathMark = Styled & Readonly<{ kind: 'path'; path: string; code?: string; label?: string }>;
export type RectMark = Styled &
  Readonly<{ kind: 'rect'; x: number; y: number; width: number; height: number; radius?: number }>;
export type LineMark = Styled & Readonly<{ kind: 'line'; x1: number; y1: number; x2: number; y2: number }>;
export type CircleMark = Styled & Readonly<{ kind: 'circle'; x: number; y: number; radius: number }>;

/** One line of text; `x`, `y` is the anchor on the baseline, `halo` a colour drawn around the letters. */
export type TextMark = Readonly<{
  kind: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight?: 400 | 600 | 700;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  halo?: string;
  /** Degrees by which the text is turned about its anchor: -90 reads upwards. */
  turn?: number;
}>;

/** Marks that belong together; the style is what they inherit. */
export type GroupMark = Styled &
  Readonly<{ kind: 'group'; marks: readonly Mark[]; move?: readonly [x: number, y: number] }>;

/** Marks that lead somewhere; `label` is the link's accessible name. */
export type LinkMark = Readonly<{ kind: 'link'; href: string; label: string; code?: string; marks: readonly Mark[] }>;

/** A drawing is rows turned into marks: plain data, which one writer turns into SVG text for pages, PDF and cards. */
export type Mark = PathMark | RectMark | LineMark | CircleMark | TextMark | GroupMark | LinkMark;

/** A finished picture; `title` and `description` are its text alternative. Sizes in CSS pixels. */
export type Drawing = Readonly<{
  width: number;
  height: number;
  title: string;
  description: string;
  marks: readonly Mark[];
}>;
