import type { Measure } from '@/lib/coverage/tally';
import type { Drawing } from '@/lib/drawing/mark';
import type { ExportTable } from '@/lib/exports/table';
import type { ItemKind } from './agenda';

/** Where a reader may look further, as an address of this site; slides are kept, so it names its period. */
export type Drill = Readonly<{ href: string; label: string }>;

/** One figure that a slide states, to be compared with what it has become since (contracts: n over N, never a percentage). */
export type SlideFigure = Readonly<{
  indicator: string;
  area: string;
  /** `YYYY-MM` */
  period: string;
  /** "Posyandu siklus hidup, Kabupaten Kotawaringin Timur" */
  label: string;
  numerator: number | null;
  denominator: number | null;
}>;

/** One bar. `text` is its figure as people read it; a bar without a value says why in the same words. */
export type SlideBar = Readonly<{
  label: string;
  measure: Measure;
  /** Fraction 0..1, above 1 when more were reached than the target group; null without a value. */
  value: number | null;
  text: string;
  drill: Drill | null;
}>;

/** What stands on a slide. Texts are ready to read, numbers beside them raw: slides on screen, PPTX and PDF use the same. */
export type SlideBlock = Readonly<
  | { kind: 'figure'; value: string; detail: string; note: string; drill: Drill | null }
  | {
      kind: 'bars';
      bars: readonly SlideBar[];
      target: Readonly<{ value: number; label: string }> | null;
      unit: string;
      /** What values are written per: left out, 100, a percentage; a rate's 1.000 or 100.000. */
      per?: number;
    }
  | {
      kind: 'line';
      series: string;
      points: readonly Readonly<{ label: string; value: number | null; text: string }>[];
      target: Readonly<{ value: number; label: string }> | null;
      /** As in bars. */
      per?: number;
    }
  | { kind: 'map'; drawing: Drawing }
  | { kind: 'table'; table: SlideTable; drills: readonly (Drill | null)[] }
  | { kind: 'list'; heading: string | null; items: readonly Readonly<{ text: string; drill: Drill | null }>[] }
  | { kind: 'text'; paragraphs: readonly string[] }
  /** The agreements of this meeting, as they stand when the slide is shown: never frozen. */
  | { kind: 'agreements' }
>;

/** The part of a table out that a slide shows. */
export type SlideTable = Pick<ExportTable, 'columns' | 'rows' | 'totalRow' | 'notes'>;

/**
 * One slide. Its title is its message, computed ("Pustu: 43 dari 152 (28,3%) melaksanakan ILP; 9 kecamatan perlu
 * dukungan"); one block, or two beside each other.
 */
export type Slide = Readonly<{
  /** The item's id and the slide's number in it: `12-1`. It stays the same while the item stands. */
  key: string;
  kind: ItemKind;
  title: string;
  /** What, where, when: empty where the title says it all. */
  subtitle: string;
  blocks: readonly SlideBlock[];
  /** For the presenter: own notes first, then what the program says of the figures. */
  notes: string;
  /** "Sumber: ...; data per ...": empty on a slide without figures. */
  source: string;
  example: boolean;
  drill: Drill | null;
  figures: readonly SlideFigure[];
}>;

/** Slides with the moment and data version of their figures. */
export type Deck = Readonly<{
  slides: readonly Slide[];
  dataVersion: number;
  /** ISO, UTC. */
  at: string;
  /** True for what was frozen when the meeting started. */
  frozen: boolean;
}>;
