import type { Slide, SlideFigure } from './slide';

/** n and N of a figure; null where it has none. */
export type Counted = Readonly<{ numerator: number | null; denominator: number | null }>;

/** A figure of frozen slides that is another by now. */
export type Revision = Readonly<{
  figure: SlideFigure;
  /** As it is now; null where the database holds its indicator or place no more. */
  now: Counted | null;
  /** The noun of what is counted: `posyandu`; empty for a count. */
  unit: string;
  /** The keys of the slides that state it. */
  slides: readonly string[];
  /** The numbers of the changes of the data (riwayat) since that touch it, earliest first; none where none is known to. */
  batches: readonly number[];
}>;

/** A figure with the slides that state it. */
export type StatedFigure = Readonly<{ figure: SlideFigure; slides: readonly string[] }>;

/** Every figure that slides state, once each, in the order of the slides. What two slides give differently stands twice. */
export function statedFigures(slides: readonly Slide[]): StatedFigure[] {
  const found = new Map<string, { figure: SlideFigure; slides: string[] }>();
  for (const { key, figures } of slides) {
    for (const figure of figures) {
      const { indicator, area, period, numerator, denominator } = figure;
      const same = JSON.stringify([indicator, area, period, numerator, denominator]);
      const stated = found.get(same) ?? { figure, slides: [] };
      if (!stated.slides.includes(key)) stated.slides.push(key);
      found.set(same, stated);
    }
  }
  return [...found.values()];
}

/** True when a figure is not what it was: another n, another N, or none any more. */
export function isRevised(figure: Counted, now: Counted | null): boolean {
  return now === null || now.numerator !== figure.numerator || now.denominator !== figure.denominator;
}

/** The revisions of what one slide states, by the slide's key. */
export function revisionsOfSlide(revisions: readonly Revision[], key: string): Revision[] {
  return revisions.filter(({ slides }) => slides.includes(key));
}
