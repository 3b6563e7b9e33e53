import { AdoptionHeadlines } from '@/app/_ui/section/adoption-headlines';
import { IndicatorSection } from '@/app/_ui/section/indicator-section';
import type { PartProps } from './part-props';

/** Where the place stands, before anything is asked more closely. */
export function SummaryPart({ context, place, shown }: PartProps) {
  return (
    <>
      <AdoptionHeadlines context={context} place={place} asOf={shown.asOf} />
      <IndicatorSection context={context} place={place} shown={shown} />
    </>
  );
}
