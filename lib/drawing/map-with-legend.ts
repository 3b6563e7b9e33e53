import { COVERAGE_CLASSING, coverageLegend } from '@/lib/analysis/coverage-class';
import { legendDrawing } from './legend';
import { type MapInput, mapDrawing } from './map';
import type { Drawing, Mark } from './mark';

const GAP = 10;

/**
 * A map that stands by itself, as on a slide: what its colours mean stands above the areas, with the number of areas in
 * each class, so that a picture taken out of its page loses nothing. `unit` names what is counted: `kecamatan`.
 */
export function mapWithLegend(input: MapInput, unit: string): Drawing {
  const map = mapDrawing(input);
  const measures = input.areas.map(({ measure }) => measure);
  const legend = legendDrawing(coverageLegend(measures, input.classing ?? COVERAGE_CLASSING), unit, map.width);
  const below: Mark = { kind: 'group', move: [0, legend.height + GAP], marks: map.marks };
  return {
    ...map,
    height: legend.height + GAP + map.height,
    description: `${map.description} ${legend.description}`.trim(),
    marks: [...legend.marks, below],
  };
}
