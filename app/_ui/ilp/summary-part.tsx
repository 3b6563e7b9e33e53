import type { ReactNode } from 'react';
import { OpenAgreements } from '@/app/_ui/agreement/open-agreements';
import { AdoptionHeadlines } from '@/app/_ui/section/adoption-headlines';
import { IndicatorSection } from '@/app/_ui/section/indicator-section';
import { BlockerFinding } from './blocker-finding';
import { OtherFindings } from './other-findings';
import { PaceFinding } from './pace-finding';
import type { PartProps } from './part-props';

/** What the hub says about each part, in the order of the page's own navigation; each leads to its part. */
const FINDINGS: readonly ((props: PartProps) => ReactNode)[] = [PaceFinding, BlockerFinding, OtherFindings];

/** Where the place stands, what stands in its way, and how fast it moves, before anything is asked more closely. */
export function SummaryPart(props: PartProps) {
  const { context, place, shown } = props;
  return (
    <>
      <AdoptionHeadlines context={context} place={place} asOf={shown.asOf} />
      <OpenAgreements context={context} place={place} />
      {FINDINGS.map((Finding) => (
        <Finding key={Finding.name} {...props} />
      ))}
      <IndicatorSection context={context} place={place} shown={shown} />
    </>
  );
}
