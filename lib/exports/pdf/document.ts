import type { Drawing } from '@/lib/drawing/mark';
import type { Column, ExportTable, Line } from '@/lib/exports/table';
import type { Letterhead } from '@/lib/settings/letterhead';

/** A logo's bytes and media type (`image/png`, `image/jpeg`). */
export type Logo = Readonly<{ type: string; content: Uint8Array }>;

/** Kop surat: the office's words, and its logo where one was brought in. */
export type Kop = Readonly<{ letterhead: Letterhead; logo: Logo | null }>;

/**
 * A column on paper; a figure that is written as text may be set flush right like a number. `over` are the headings that
 * stand above it, from the top; columns of one `block` stay on one page.
 */
export type PdfColumn = Column & Readonly<{ side?: 'right'; over?: readonly string[]; block?: string }>;

/** The part of a table out that a page shows. */
export type PdfTable = Pick<ExportTable, 'rows' | 'totalRow' | 'notes'> &
  Readonly<{
    columns: readonly PdfColumn[];
    /** True: (1) (2) (3) stand under the headers. */
    numbered?: boolean;
    /** How many columns, from the left, name a row; found by their kinds where it is left out. */
    naming?: number;
    /** Headings over the whole width, by the number of the row that they stand before. */
    bands?: ReadonlyMap<number, string>;
  }>;

/** A figure as a reader takes it in: `73,9%` large, `229/310 posyandu aktif` beside it, then what it means. */
export type KeyFigure = Readonly<{ label: string; value: string; detail: string; note: string }>;

/** Who signs; an empty name leaves room and a dotted line, so that it can be written by hand. */
export type Signer = Readonly<{ role: string; name: string; rank: string; nip: string }>;

/** What stands on paper, top to bottom. Texts are Bahasa Indonesia, ready to print. */
export type PdfBlock = Readonly<
  | { kind: 'title'; text: string; lines: readonly string[] }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; look?: 'strong' | 'small' | 'box' }
  | { kind: 'list'; items: readonly string[]; ordered?: boolean }
  | { kind: 'lines'; lines: readonly Line[] }
  | { kind: 'figures'; figures: readonly KeyFigure[] }
  | { kind: 'table'; table: PdfTable }
  /** `width` in points; as wide as the page where it is left out. `height` is the most it may take. */
  | { kind: 'drawing'; drawing: Drawing; width?: number; height?: number }
  /** Two parts beside each other; `share` is how much of the width the first one takes, 0..1. */
  | { kind: 'beside'; first: readonly PdfBlock[]; second: readonly PdfBlock[]; share: number }
  /** Signed in `city` on `day` (in letters); two beside each other where several sign. */
  | { kind: 'signatures'; city: string; day: string; signers: readonly Signer[] }
  | { kind: 'new-page' }
>;

/** Upright, lying, or as the widest table wants it. */
export type Orientation = 'portrait' | 'landscape' | 'by-table';

/**
 * A document of ours, before any writer: A4, kop on the first page, the facts of the figures and "Halaman x dari y" on
 * every page, and CONTOH on every page of example data.
 */
export type PdfDocument = Readonly<{
  title: string;
  kop: Kop | null;
  orientation: Orientation;
  /** "Sumber: ...; data per ...": what stands at the foot of every page. */
  facts: string;
  example: boolean;
  /** The file's own date; null where the data has none. */
  changedAt: Date | null;
  /** Smaller letters and less room, for what must stay on one page. */
  dense?: boolean;
  blocks: readonly PdfBlock[];
}>;
